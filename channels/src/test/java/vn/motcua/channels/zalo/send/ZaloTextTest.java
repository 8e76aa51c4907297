package vn.motcua.channels.zalo.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Outgoing.Link;

class ZaloTextTest {

  private static final String SENTENCE = "Anh/chị nộp tờ khai và giấy chứng sinh tại Ủy ban. ";
  private static final String FAMILY = "👩‍👩‍👧‍👦";

  @Test
  void leavesAShortTextWhole() {
    assertThat(ZaloText.parts(Outgoing.of("Chào anh/chị"))).containsExactly("Chào anh/chị");
  }

  @Test
  void takesExactlyAsMuchAsFits() {
    assertThat(ZaloText.parts(Outgoing.of("ệ".repeat(2_000)))).hasSize(1);
    assertThat(ZaloText.parts(Outgoing.of("ệ".repeat(2_001)))).hasSize(2);
    // as Zalo may get it: letter and marks apart, which are one once composed
    assertThat(ZaloText.parts(Outgoing.of("e\u0323\u0302".repeat(2_000)))).hasSize(1);
  }

  @Test
  void cutsAfterSentences() {
    var parts = ZaloText.parts(Outgoing.of(SENTENCE.repeat(100)));

    assertThat(parts).allSatisfy(part -> assertThat(part).endsWith("Ủy ban."));
    assertThat(String.join(" ", parts)).isEqualTo(SENTENCE.repeat(100).strip());
  }

  @Test
  void cutsAfterParagraphsRatherThanSentences() {
    var first = SENTENCE.repeat(25).strip();
    var parts = ZaloText.parts(Outgoing.of(first + "\n\n" + SENTENCE.repeat(30)));

    assertThat(parts.getFirst()).isEqualTo(first);
  }

  @Test
  void cutsNoCharacterThatPeopleSee() {
    var parts = ZaloText.parts(Outgoing.of(FAMILY.repeat(500)));

    assertThat(String.join("", parts)).isEqualTo(FAMILY.repeat(500));
    assertThat(parts).allSatisfy(part -> assertThat(part.length() % FAMILY.length()).isZero());
  }

  @Test
  void numbersChoicesAndKeepsThemTogether() {
    var message = new Outgoing(SENTENCE.repeat(38), List.of("Khai sinh", "Kết hôn"), List.of());

    assertThat(ZaloText.parts(message).getLast())
        .endsWith("Anh/chị nhắn số để chọn:\n1. Khai sinh\n2. Kết hôn");
    assertThat(ZaloText.parts(new Outgoing("Chọn", List.of("Một"), List.of())))
        .containsExactly("Chọn\n\nAnh/chị nhắn số để chọn:\n1. Một");
  }

  @Test
  void writesLinksOut() {
    var message =
        new Outgoing(
            "Tờ khai đã xong.",
            List.of(),
            List.of(new Link("Tải về", "https://example.invalid/t")));

    assertThat(ZaloText.parts(message))
        .containsExactly("Tờ khai đã xong.\n\nTải về:\nhttps://example.invalid/t");
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    assertThat(ZaloText.parts(Outgoing.of(" \n "))).isEmpty();
  }

  @RepeatedTest(50)
  void losesNothingButSpaceAndKeepsToTheSize(RepetitionInfo seed) {
    var random = new Random(seed.getCurrentRepetition());
    var pieces = List.of("ạ", "Đ", "nước", " ", " ", ". ", "\n", "\n\n", "😀", FAMILY, "1.004.194");
    var text = new StringBuilder("Đ");
    while (text.length() < 9_000) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }

    var parts = ZaloText.parts(Outgoing.of(text.toString()));

    assertThat(String.join("", parts).replaceAll("\\s", ""))
        .isEqualTo(text.toString().replaceAll("\\s", ""));
    assertThat(parts).allSatisfy(part -> assertThat(part.length()).isBetween(1, 2_000));
    assertThat(parts).allSatisfy(part -> assertThat(startsWhole(part)).isTrue());
  }

  /// No part begins with what belongs to the character before.
  private static boolean startsWhole(String part) {
    var characters = BreakIterator.getCharacterInstance(Locale.of("vi"));
    characters.setText("a" + part);
    return characters.isBoundary(1);
  }
}
