package vn.motcua.assistant.retrieve.fit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.search.Hit;

/// Leaves out how the army and the police settle complaints and denunciations against their own
/// people, where the message names neither: the catalogue holds no such procedure of another body,
/// so these would be found for an act of any office.
public final class Forces {

  /// The decisions of the two ministries end so.
  private static final Pattern DECIDED = Pattern.compile("(?:BQP|BCA)\\b");

  /// In these fields they care for their own people and kin; other ministries name theirs otherwise.
  private static final Set<String> OWN =
      Set.of(
          "Chính sách",
          "Khám bệnh, chữa bệnh",
          "Khen thưởng",
          "Tổ chức, cán bộ",
          "Xe - máy quân sự");

  private static final Pattern GRIEVANCE =
      Pattern.compile("(?u)^(?:thủ tục )?giải quyết (?:đơn )?(?:khiếu nại|tố cáo)(?!\\p{L})");

  private static final Pattern BODY = Pattern.compile("(?u)công an|quốc phòng");

  private static final List<String> NAMING =
      List.of(
          "công an",
          "cảnh sát",
          "csgt",
          "quân",
          "quân đội",
          "quân sự",
          "quân nhân",
          "quân khu",
          "quân đoàn",
          "quân y",
          "bộ đội",
          "sĩ quan",
          "biên phòng",
          "trung đoàn",
          "sư đoàn",
          "lữ đoàn",
          "tiểu đoàn",
          "đại đội",
          "chiến sĩ",
          "quốc phòng",
          "hải quân",
          "không quân",
          "dân quân",
          "tư lệnh",
          "tại ngũ",
          "nhập ngũ",
          "xuất ngũ",
          "phục viên",
          "binh sĩ",
          "cơ yếu",
          "đơn vị vũ trang",
          "lính",
          "police",
          "army",
          "military");

  private final EverydayTerms terms;
  private final List<List<String>> naming;

  public Forces(EverydayTerms terms) {
    this.terms = terms;
    naming = NAMING.stream().map(terms::officialSyllables).toList();
  }

  /// Those of `hits` that `words` may mean.
  ///
  /// @param record what is known of the procedure with a code
  public List<Hit> meant(List<Hit> hits, String words, Function<Hit, Stream<Procedure>> record) {
    return hits.stream().noneMatch(Forces::isGrievance) || names(words)
        ? hits
        : hits.stream().filter(hit -> !isGrievance(hit) || isOther(hit, record)).toList();
  }

  /// Whether `procedure` is how the army or the police care for their own people, by its decision and
  /// its field.
  public static boolean isForTheirOwn(Procedure procedure) {
    var decision = procedure.heading().decision();
    return decision != null
        && DECIDED.matcher(decision).find()
        && OWN.contains(procedure.heading().field());
  }

  /// Whether `words` name the army or the police, or one of their people.
  public boolean names(String words) {
    var asked = terms.officialSyllables(words);
    return naming.stream().anyMatch(name -> Spelling.contains(asked, name));
  }

  private static boolean isGrievance(Hit hit) {
    return GRIEVANCE.matcher(hit.name().toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isOther(Hit hit, Function<Hit, Stream<Procedure>> record) {
    var titles = record.apply(hit).flatMap(found -> found.sources().stream()).map(Source::title);
    return Stream.concat(Stream.of(hit.name()), titles)
        .noneMatch(text -> BODY.matcher(text.toLowerCase(Locale.ROOT)).find());
  }
}
