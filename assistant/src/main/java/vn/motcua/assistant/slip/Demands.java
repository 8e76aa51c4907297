package vn.motcua.assistant.slip;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.appraise.HandedIn;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.slip.SlipResult.Unmade;
import vn.motcua.assistant.slip.SlipResult.Why;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.CheckedDossier.Entry;
import vn.motcua.knowledge.requirement.Requirement;

/// Holds what an officer demands against what is due.
final class Demands {

  /// Words of a reason that say which paper is not there.
  private static final Pattern LACKING =
      Pattern.compile(
          "(?iu)(?:thiếu|(?:không|chưa) (?:có|nộp|xuất trình|bổ sung))\\s+([^.;]{3,120})");

  private final Appraiser appraiser;
  private final SlipQuestion question;

  Demands(Appraiser appraiser, SlipQuestion question) {
    this.appraiser = appraiser;
    this.question = question;
  }

  /// The first demand that goes beyond what is due.
  Optional<Unmade> excess() {
    for (int at = 0; at < question.demanded().size(); at++) {
      var why = against(question.demanded().get(at));
      if (why.isPresent()) {
        return Optional.of(new Unmade(why.get(), "demanded[" + at + "]"));
      }
    }
    return Optional.empty();
  }

  /// A refusal for want of a paper that is not due.
  Optional<Unmade> excessInReason() {
    return LACKING
        .matcher(question.reason())
        .results()
        .flatMap(found -> appraiser.read(found.group(1)).stream())
        .map(HandedIn::paper)
        .filter(paper -> !alone(paper).surplus().isEmpty())
        .findFirst()
        .map(_ -> new Unmade(Why.PAPER_NOT_REQUIRED, "reason"));
  }

  private Optional<Why> against(String paper) {
    var checked = question.appraisal().checked();
    if (checked.missing().stream().anyMatch(entry -> isNamed(entry, paper))) {
      return Optional.empty();
    }
    var alone = alone(paper);
    if (!alone.surplus().isEmpty()) {
      return Optional.of(Why.PAPER_NOT_REQUIRED);
    }
    var served = places(alone.present());
    if (meet(served, checked.missing())) {
      return Optional.empty();
    }
    if (meet(served, checked.conditional()) || served.isEmpty()) {
      return Optional.of(Why.PAPER_NOT_CERTAIN);
    }
    return Optional.of(
        meet(served, checked.present()) ? Why.PAPER_PRESENT : Why.PAPER_NOT_REQUIRED);
  }

  private static boolean isNamed(Entry entry, String paper) {
    return entry.paper().equalsIgnoreCase(paper)
        || (entry.row() != null && entry.row().row().label().equalsIgnoreCase(paper));
  }

  private CheckedDossier alone(String paper) {
    return appraiser.alone(question.appraisal().question(), List.of(paper), Language.VI);
  }

  private static boolean meet(List<Integer> places, List<Entry> entries) {
    return places(entries).stream().anyMatch(places::contains);
  }

  private static List<Integer> places(List<Entry> entries) {
    return entries.stream()
        .map(Entry::row)
        .filter(Objects::nonNull)
        .map(Requirement::place)
        .toList();
  }
}
