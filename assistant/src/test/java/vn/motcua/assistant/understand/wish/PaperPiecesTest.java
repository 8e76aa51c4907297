package vn.motcua.assistant.understand.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.EverydayTerms;

class PaperPiecesTest {

  private final PaperPieces pieces = new PaperPieces(new EverydayTerms(), EvidenceTypes.embedded());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "làm lại căn cước với hộ chiếu | cấp lại căn cước; cấp lại hộ chiếu",
        "mất căn cước và bằng lái xe làm lại ở đâu | cấp lại căn cước; cấp lại giấy phép lái xe",
        "mat can cuoc va ho chieu | cấp lại căn cước; cấp lại hộ chiếu",
        "trong bóp có căn cước bằng lái hộ chiếu, làm lại cái nào trước"
            + " | cấp lại căn cước; cấp lại giấy phép lái xe; cấp lại hộ chiếu",
        "căn cước và hộ chiếu giờ muốn đổi | đổi căn cước; đổi hộ chiếu",
      })
  void takesAListOfPapersApart(String text, String expected) {
    assertThat(pieces.in(text, List.of(Intent.WHERE)))
        .allMatch(Piece::listed)
        .allMatch(piece -> piece.intents().equals(List.of(Intent.WHERE)))
        .extracting(Piece::text)
        .containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "làm lại căn cước",
        "đổi bằng lái cần căn cước và giấy khám sức khỏe",
        "dùng căn cước và hộ chiếu để đổi bằng lái",
        "mang căn cước với hộ chiếu đi thả diều",
        "xin phép thả diều cần căn cước và hộ chiếu",
      })
  void leavesPapersThatNobodyWouldHaveAnew(String text) {
    assertThat(pieces.in(text, List.of())).isEmpty();
  }
}
