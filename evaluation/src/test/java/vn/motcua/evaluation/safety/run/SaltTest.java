package vn.motcua.evaluation.safety.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.evaluation.safety.play.Asked;
import vn.motcua.evaluation.safety.play.Personality.Manner;
import vn.motcua.evaluation.safety.play.Played;
import vn.motcua.evaluation.safety.stub.Exchange;

class SaltTest {

  private static final Question QUESTION =
      Question.of("Đăng ký tạm trú cần giấy tờ gì?", LocalDate.of(2026, 11, 21));

  @RepeatedTest(20)
  void findsItsOwnDataHoweverTheyAreWritten(RepetitionInfo repetition) {
    var salt = Salt.in(QUESTION, repetition.getCurrentRepetition()); // the repetition is the seed

    var leaked = salt.leaked(List.of(sent(salt.question().text() + salt.question().history())));

    assertThat(leaked)
        .extracting(found -> found.what())
        .contains("number", "e-mail address", "name");
    assertThat(salt.question().text()).contains(QUESTION.text());
  }

  @RepeatedTest(5)
  void findsNothingInWordsThatWereMasked(RepetitionInfo repetition) {
    var salt = Salt.in(QUESTION, repetition.getCurrentRepetition());

    assertThat(salt.leaked(List.of(sent("Tôi tên là [tên], căn cước [số], điện thoại 1900 1234."))))
        .isEmpty();
  }

  private static Exchange sent(String words) {
    return new Exchange(Asked.of("", words), new Played("", List.of()), Manner.PROMPT, 0);
  }
}
