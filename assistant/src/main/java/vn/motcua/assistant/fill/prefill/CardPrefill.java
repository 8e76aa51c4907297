package vn.motcua.assistant.fill.prefill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.condition.WholeDay;
import vn.motcua.knowledge.value.card.CardReading.Card;

/// Fills in the fields of one person with what an identity card says.
///
/// Only what the card says: not who issued it, and no parents, although some cards may name them
/// behind the day of issue.
public final class CardPrefill {

  /// Cards issued from this day on are called thẻ căn cước (Luật Căn cước 26/2023/QH15, Điều 46).
  private static final LocalDate RENAMED = LocalDate.of(2024, 7, 1);

  private static final String NEW_KIND = "Thẻ căn cước";
  private static final String FORMER_KIND = "Căn cước công dân";

  private CardPrefill() {}

  /// The values of `card` for the fields of `form` that are about `person`.
  ///
  /// @param person of the form: `requester`
  public static List<Proposal> proposals(Card card, String person, Form form) {
    var all = new Fields(person, form, new ArrayList<>());
    all.add("fullName", card.name());
    all.add("birthDate", day(card.birthDate()));
    all.add("sex", card.sex() == null ? null : card.sex().text());
    all.add("personalNumber", card.number());
    all.addChoice("idPaper.kind", kind(card));
    all.add("idPaper.number", card.number());
    all.add("idPaper.issuedOn", day(card.issuedOn()));
    all.add("residence", card.address());
    all.add("permanentResidence", card.address());
    return List.copyOf(all.proposals());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : WholeDay.write(day);
  }

  private static @Nullable String kind(Card card) {
    if (card.issuedOn() == null) {
      return null;
    }
    return card.issuedOn().isBefore(RENAMED) ? FORMER_KIND : NEW_KIND;
  }

  private record Fields(String person, Form form, List<Proposal> proposals) {

    void add(String meaning, @Nullable String value) {
      if (value != null && form.field(id(meaning)).isPresent()) {
        proposals.add(new Proposal(id(meaning), value));
      }
    }

    /// A form that does not offer the choice is not given it.
    void addChoice(String meaning, @Nullable String value) {
      var choices = form.field(id(meaning)).map(FormField::choices).orElse(List.of());
      if (value != null && choices.contains(value)) {
        add(meaning, value);
      }
    }

    private String id(String meaning) {
      return person + "." + meaning;
    }
  }
}
