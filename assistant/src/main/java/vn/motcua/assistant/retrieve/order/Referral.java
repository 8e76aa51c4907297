package vn.motcua.assistant.retrieve.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.likeness.Likeness;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// Goes from the procedure spoken of to the one that its record names for a case, where somebody tells
/// that case: "đã thả ở nước ngoài thì ghi chú theo thủ tục 9.000002".
public final class Referral {

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");

  private static final Pattern CASE =
      Pattern.compile("(?u)^(?:Nếu )?(?<case>[^.;:]+?) thì (?<then>[^;]*)$");

  private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.\\d{6}");

  /// What was done is told as done.
  private static final Pattern DONE = Pattern.compile("(?iu)(?<!\\p{L})đã(?!\\p{L})");

  private static final Pattern TELLS_DONE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:đã|có|rồi|da|co|roi)(?!\\p{L})");

  private static final Pattern SUPPOSED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:nếu|lỡ|giả sử|neu|lo|gia su)(?!\\p{L})");

  /// What is done later is done once the procedure spoken of is.
  private static final Pattern LATER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:sau này|về sau|mai mốt|sau đó|làm xong|sau nay|ve sau|mai mot|lam xong)(?!\\p{L})");

  private final Likeness likeness;
  private final Finder finder;

  private Referral(Finder finder, Likeness likeness) {
    this.finder = finder;
    this.likeness = likeness;
  }

  /// @param finder looks up what is referred to
  public Referral(Finder finder) {
    this(finder, new Likeness());
  }

  /// The same for one question, whose searches `finder` makes.
  public Referral with(Finder finder) {
    return new Referral(finder, likeness);
  }

  /// A case and where it leads.
  private record Case(String words, String code) {}

  /// What somebody tells or supposes.
  ///
  /// @param text the message
  /// @param done what is there once the procedure spoken of is done, where it is told for later
  private record Told(String text, List<String> done) {}

  /// `found`, with the procedure for the case told first.
  public Retrieval after(Understanding understanding, Retrieval found) {
    return told(understanding)
        .flatMap(told ->
            found.best().stream()
                .flatMap(this::cases)
                .filter(each -> isTold(each.words(), told))
                .flatMap(each -> finder.coded(each.code()).stream())
                .findFirst())
        .map(found::ahead)
        .orElse(found);
  }

  /// What is told or supposed within a talk; nothing where something else is asked.
  private Optional<Told> told(Understanding understanding) {
    var text = understanding.question().text();
    var focus = understanding.context().focus();
    return Optional.of(focus)
        .filter(code -> !code.isEmpty())
        .filter(_ -> understanding.has(Cue.PLAIN) || SUPPOSED.matcher(text).find())
        .map(code -> new Told(text, LATER.matcher(text).find() ? outputs(code) : List.of()));
  }

  private List<String> outputs(String code) {
    return finder.record(code).stream()
        .flatMap(record -> record.outputs().stream())
        .map(Output::name)
        .map(name -> "đã có " + name)
        .toList();
  }

  private boolean isTold(String words, Told told) {
    return told.done().stream().anyMatch(done -> likeness.resembles(done, words))
        || ((!DONE.matcher(words).find() || TELLS_DONE.matcher(told.text()).find())
            && likeness.cover(List.of(told.text()), words));
  }

  private Stream<Case> cases(Hit hit) {
    return finder.record(hit.code()).stream()
        .flatMap((Procedure record) -> record.statements().stream())
        .map(Statement::text)
        .flatMap(SENTENCE::splitAsStream)
        .map(CASE::matcher)
        .filter(Matcher::matches)
        .flatMap(found ->
            code(found.group("then")).map(code -> new Case(found.group("case"), code)).stream());
  }

  /// The only code in some words.
  private static Optional<String> code(String words) {
    var codes = CODE.matcher(words).results().map(MatchResult::group).distinct().toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }
}
