package vn.motcua.assistant.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.Validity;

class LawChoiceTest {

  /// The law on residence in force is 68/2020/QH14.
  private static final String ASKED = "điều 20 luật cư trú";

  @Test
  void quotesNoTextOfALawThatANewerOneOfThatNameReplaced() {
    assertThat(decide(ASKED, article("81/2006/QH11"))).isInstanceOf(Decision.Known.class);
  }

  @Test
  void quotesTheTextOfTheLawInForceWhereItIsAtHand() {
    assertThat(decide(ASKED, article("81/2006/QH11"), article("68/2020/QH14")))
        .isInstanceOf(Decision.Law.class);
  }

  @Test
  void quotesTheOldTextForWhoAsksForItByItsNumber() {
    assertThat(decide("điều 20 luật 81/2006/QH11", article("81/2006/QH11")))
        .isInstanceOf(Decision.Law.class);
  }

  private static Decision decide(String text, Article... articles) {
    var reference = LegalReferences.in(text).getFirst().reference();
    var known = KnownRegulations.embedded().named(reference);
    return LawChoice.law(
        new LawMatch(reference, List.of(articles), true, known),
        List.of(),
        LocalDate.of(2026, 11, 21));
  }

  private static Article article(String number) {
    return Kites.article(number, "20", "1. Được thả diều.", Validity.UNKNOWN);
  }
}
