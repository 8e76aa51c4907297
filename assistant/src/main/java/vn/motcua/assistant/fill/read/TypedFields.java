package vn.motcua.assistant.fill.read;

import java.time.LocalDate;
import java.util.function.Supplier;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.place.Places;

/// Reads what was typed into a field of any type.
public final class TypedFields implements FieldReader {

  private final ValueFields values = new ValueFields();
  private final ChoiceFields choices = new ChoiceFields();
  private final AddressFields addresses;
  private final RowFields rows = new RowFields(this);

  /// @param places what addresses are read with, as they are known at the time
  public TypedFields(Supplier<Places> places) {
    addresses = new AddressFields(places);
  }

  @Override
  public Read read(FormField field, String typed, LocalDate today) {
    return switch (field.type()) {
      case ADDRESS -> addresses.read(typed);
      case CHOICE -> choices.one(field, typed);
      case CHOICES -> choices.some(field, typed);
      case ROWS -> rows.read(field, typed, today);
      default -> values.read(field, typed, today);
    };
  }
}
