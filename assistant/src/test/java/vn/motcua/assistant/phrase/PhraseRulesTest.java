package vn.motcua.assistant.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.language.EverydayTerms;

/// Uses `kite-rules.tsv` beside this class.
class PhraseRulesTest {

  private final PhraseRules<Kite> rules =
      new PhraseRules<>(PhraseRulesTest.class, "kite-rules.tsv", Kite.class, new EverydayTerms());

  enum Kite {
    FLY,
    SELL,
    IDENTITY,
    BOOK
  }

  @Test
  void findsALabelByAnyPhraseOfEachGroup() {
    assertThat(rules.labels("tôi thả diều")).containsExactly(Kite.FLY);
    assertThat(rules.labels("em chơi con diều sáo")).containsExactly(Kite.FLY);
  }

  @Test
  void needsAPhraseOfEveryGroup() {
    assertThat(rules.labels("thả bóng")).isEmpty();
    assertThat(rules.labels("con diều")).isEmpty();
  }

  @Test
  void rejectsAnUnwantedPhrase() {
    assertThat(rules.labels("thả diều trong nhà")).isEmpty();
  }

  @Test
  void comparesWholeWords() {
    assertThat(rules.labels("bán diềum")).isEmpty();
    assertThat(rules.labels("bán diều!")).containsExactly(Kite.SELL);
  }

  @Test
  void readsMessagesTypedWithoutAccents() {
    assertThat(rules.labels("tha dieu")).containsExactly(Kite.FLY);
    assertThat(rules.labels("tha dieu trong nha")).isEmpty();
  }

  @Test
  void leavesASingleSyllableAloneWhereItsMarksAreMissing() {
    assertThat(rules.labels("ban dieu")).isEmpty();
  }

  @Test
  void keepsAccentsApartWhereTheyAreTyped() {
    assertThat(rules.labels("thà diều")).isEmpty();
  }

  @Test
  void givesEveryLabelOnceInTheOrderOfTheTable() {
    assertThat(rules.labels("bán diều, mua diều, thả diều")).containsExactly(Kite.FLY, Kite.SELL);
  }

  @Test
  void replacesEverydayWordsFirst() {
    assertThat(rules.labels("mất cccd")).containsExactly(Kite.IDENTITY);
  }

  @Test
  void looksAtTheWordsAsTypedWhereTheTableSaysSo() {
    assertThat(rules.labels("cuốn sổ hộ khẩu")).containsExactly(Kite.BOOK);
    assertThat(rules.labels("cuon so ho khau")).containsExactly(Kite.BOOK);
    assertThat(rules.labels("nơi thường trú")).isEmpty();
    assertThat(rules.labels("nhập vào sổ hộ khẩu")).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(rules.labels("")).isEmpty();
    assertThat(rules.labels("🙂\u0000")).isEmpty();
  }

  @Test
  void saysWhichTableIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            new PhraseRules<>(PhraseRulesTest.class, "no.tsv", Kite.class, new EverydayTerms()))
        .withMessageContaining("no.tsv");
  }

  private static Message message(String text) {
    return Message.of(text, new EverydayTerms());
  }

  @Test
  void tellsWhatIsDeniedFromWhatIsSo() {
    assertThat(rules.affirmed(message("tôi thả diều"))).containsExactly(Kite.FLY);
    assertThat(rules.denied(message("tôi thả diều"))).isEmpty();
    assertThat(rules.affirmed(message("tôi không phải thả diều"))).isEmpty();
    assertThat(rules.denied(message("tôi không phải thả diều"))).containsExactly(Kite.FLY);
    assertThat(rules.affirmed(message("tôi không biết thả diều"))).containsExactly(Kite.FLY);
  }
}
