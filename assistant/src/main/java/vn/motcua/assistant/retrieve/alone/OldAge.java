package vn.motcua.assistant.retrieve.alone;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// Finds the allowance for the old where somebody asks what an old person is paid and names nothing but
/// the age: the record says from which age on it is for people.
///
/// @param finder looks procedures up
/// @param sure what is found this well is meant
public record OldAge(Finder finder, double sure) {

  private static final String WORDS = "trợ cấp hưu trí xã hội hằng tháng cho người cao tuổi";

  /// From which age on something is for people, in small words.
  private static final Pattern FROM = Pattern.compile("(?u)người từ (?:đủ )?(?<years>\\d{2}) tuổi");

  /// Nobody younger is called old by any law.
  private static final int OLD = 60;

  /// Looked for in folded words: money that comes.
  private static final Pattern PAID =
      Pattern.compile(
          "\\b(?:(?:moi|hang|mot|1) thang|tro cap|(?:lanh|linh|nhan|huong|duoc)(?: \\w+){0,3} (?:tien|bao nhieu|nhieu))\\b");

  /// What the old are paid for something else, or what they pay.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:luong huu|huu tri|huu thang|dong bao hiem|bhxh|mai tang|tu tuat|khuyet tat|co cong|liet si|thuong binh"
              + "|cham soc|mo coi|bao hiem|the|can cuoc|ho chieu|khai|dong)\\b");

  /// `alone`, or what is for people of the age told where nothing else is named.
  public Retrieval of(Understanding understanding, Retrieval alone) {
    return alone
        .situation()
        .named()
        .filter(age -> age.from() >= OLD && alone.bestScore() < sure && isPaid(understanding))
        .flatMap(_ -> allowance(alone))
        .orElse(alone);
  }

  private static boolean isPaid(Understanding understanding) {
    var message = VietnameseText.fold(VietnameseText.normal(understanding.question().text()));
    return (understanding.has(Cue.RECEIVED)
            || understanding.has(Cue.REGULAR)
            || PAID.matcher(message).find())
        && !OTHERWISE.matcher(message).find();
  }

  private Optional<Retrieval> allowance(Retrieval alone) {
    var found = finder.search(WORDS, alone.situation());
    return found.hits().stream()
        .filter(hit -> hit.score() >= sure && isForOld(hit))
        .findFirst()
        .map(hit ->
            new Retrieval(
                alone.query() + " " + WORDS,
                Retrieval.first(hit, found.hits()),
                alone.situation()));
  }

  /// Whether its purpose begins at an age: whoever is younger hears just that.
  private boolean isForOld(Hit hit) {
    return finder.record(hit.code()).stream()
        .flatMap(record -> record.statements(Statement.Kind.PURPOSE))
        .map(purpose -> FROM.matcher(VietnameseText.normal(purpose.text())))
        .anyMatch(from -> from.find() && Integer.parseInt(from.group("years")) >= OLD);
  }
}
