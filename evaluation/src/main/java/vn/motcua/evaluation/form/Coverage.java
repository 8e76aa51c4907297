package vn.motcua.evaluation.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.knowledge.form.ElectronicForm;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.language.Syllables;

/// How one official list is served by a form.
///
/// @param listed entries of the official list
/// @param alike those that the form has under the same number with a like label
/// @param misses what is wrong with the others
record Coverage(int listed, int alike, List<Miss> misses) {

  private static final double LIKE = 0.5;

  /// What the types of the fields are where a label begins so.
  private static final Map<String, Set<FieldType>> TYPES = types();

  Coverage {
    misses = List.copyOf(misses);
  }

  /// What can be wrong.
  enum Fault {
    /// The form has no such entry, or one with another label.
    UNLIKE,
    /// It asks for a value and the form has no field.
    NO_FIELD,
    /// No field is of the type that the label tells.
    UNTYPED,
    /// The list asks it of everybody and no field is required.
    OPEN
  }

  /// An entry that is not served.
  ///
  /// @param number of the entry
  record Miss(int number, String name, Fault fault) {}

  /// How `form` serves `list`.
  static Coverage of(OfficialList list, Form form) {
    var misses = new ArrayList<Miss>();
    var alike = 0;
    for (var entry : list.entries()) {
      var ours = ours(form, entry);
      if (ours.isEmpty()) {
        misses.add(miss(entry, Fault.UNLIKE));
      } else {
        alike++;
        faults(list, entry, fields(form, ours.get())).forEach(f -> misses.add(miss(entry, f)));
      }
    }
    return new Coverage(list.entries().size(), alike, misses);
  }

  /// How many entries have this fault.
  int count(Fault fault) {
    return (int) misses.stream().filter(miss -> miss.fault() == fault).count();
  }

  private static Miss miss(OfficialList.Entry entry, Fault fault) {
    return new Miss(entry.number(), entry.name(), fault);
  }

  private static Optional<ElectronicForm.Entry> ours(Form form, OfficialList.Entry entry) {
    return form.electronic().entries().stream()
        .filter(ours -> ours.number().equals(String.valueOf(entry.number())))
        .filter(ours -> isLike(ours.label(), entry))
        .findFirst();
  }

  /// Whether the labels say the same: one begins the other, or they share half of their words.
  private static boolean isLike(String label, OfficialList.Entry entry) {
    var ours = Syllables.of(label);
    var name = Syllables.of(entry.name());
    var whole = Syllables.of(entry.text());
    return begins(ours, whole) || begins(name, ours) || shared(ours, name) >= LIKE;
  }

  private static boolean begins(List<String> start, List<String> all) {
    return !start.isEmpty()
        && start.size() <= all.size()
        && all.subList(0, start.size()).equals(start);
  }

  private static double shared(List<String> one, List<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    var all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static List<FormField> fields(Form form, ElectronicForm.Entry ours) {
    return ours.fields().stream().flatMap(id -> form.field(id).stream()).toList();
  }

  private static List<Fault> faults(
      OfficialList list, OfficialList.Entry entry, List<FormField> fields) {
    if (entry.asksPapers()) {
      return List.of();
    }
    if (fields.isEmpty()) {
      return List.of(Fault.NO_FIELD);
    }
    var faults = new ArrayList<Fault>();
    var types = TYPES.entrySet().stream().filter(type -> entry.text().startsWith(type.getKey()));
    if (types.anyMatch(
        type -> fields.stream().noneMatch(field -> type.getValue().contains(field.type())))) {
      faults.add(Fault.UNTYPED);
    }
    if (!mayStayOpen(list, entry) && fields.stream().noneMatch(FormField::required)) {
      faults.add(Fault.OPEN);
    }
    return faults;
  }

  /// A personal number may be missing where the list asks for another paper beside it.
  private static boolean mayStayOpen(OfficialList list, OfficialList.Entry entry) {
    return entry.mayBeEmpty()
        || (entry.text().startsWith("Số định danh cá nhân")
            && list.entries().stream().anyMatch(other -> other.text().startsWith("Giấy tờ tùy")));
  }

  private static Map<String, Set<FieldType>> types() {
    var days = Set.of(FieldType.FULL_DATE, FieldType.PARTIAL_DATE);
    var types = new LinkedHashMap<String, Set<FieldType>>();
    types.put("Họ, chữ đệm", Set.of(FieldType.PERSON_NAME));
    types.put("Ngày, tháng, năm", days);
    types.put("Ngày tháng năm", days);
    types.put("Số định danh cá nhân", Set.of(FieldType.PERSONAL_NUMBER));
    types.put("Số Căn cước", Set.of(FieldType.PERSONAL_NUMBER));
    types.put("Giấy tờ tùy thân", Set.of(FieldType.ID_PAPER_NUMBER));
    types.put("Giới tính", Set.of(FieldType.SEX));
    types.put("Dân tộc", Set.of(FieldType.ETHNICITY));
    types.put("Quốc tịch", Set.of(FieldType.NATIONALITY));
    types.put("Nơi cư trú", Set.of(FieldType.ADDRESS));
    types.put("Nơi sinh", Set.of(FieldType.ADDRESS));
    types.put("Quê quán", Set.of(FieldType.ADDRESS));
    types.put("Quan hệ", Set.of(FieldType.RELATION));
    types.put("Thời gian chết", days);
    types.put("Đề nghị cấp bản sao", Set.of(FieldType.YES_NO));
    types.put("Số lượng", Set.of(FieldType.INTEGER));
    types.put("Phương thức nhận", Set.of(FieldType.CHOICE));
    return types;
  }
}
