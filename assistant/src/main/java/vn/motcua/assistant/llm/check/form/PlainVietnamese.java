package vn.motcua.assistant.llm.check.form;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Syllabics;

/// Vietnamese with its marks, in Latin letters: no other script, no sentence of another language.
public final class PlainVietnamese implements Check {

  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]|[\\p{So}\\p{Sk}\\p{Sm}&&[^+=]]");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?iu)\\b(?:the|you|your|please|is|are|must|need|fee|pay|document|submit|and|of|to|for)\\b");

  /// With fewer syllables of its own, a sentence may have no mark by chance.
  private static final int FEW = 5;

  private static final int LEAST_PERCENT = 25;

  @Override
  public Optional<Fault> fault(Claim claim) {
    var other = OTHER_SCRIPT.matcher(claim.own().replaceAll("[\\u0300-\\u036F]", ""));
    if (other.find()) {
      return Optional.of(new Fault(Fault.Kind.LANGUAGE, other.group()));
    }
    var english = ENGLISH.matcher(claim.own());
    if (english.find() && !claim.saidByFact(english.group())) {
      return Optional.of(new Fault(Fault.Kind.LANGUAGE, english.group()));
    }
    var syllables = Syllabics.of(claim.own());
    var marked = syllables.stream().filter(PlainVietnamese::isMarked).count();
    return syllables.size() >= FEW && marked * 100 < (long) LEAST_PERCENT * syllables.size()
        ? Optional.of(new Fault(Fault.Kind.LANGUAGE, ""))
        : Optional.empty();
  }

  private static boolean isMarked(String syllable) {
    return syllable.codePoints().anyMatch(letter -> letter > 0x7F);
  }
}
