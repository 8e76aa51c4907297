package vn.motcua.channels.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.talk.Outgoing;

class PagesTest {

  @Test
  void leavesAShortAnswerAsItIs() {
    var answer = new Outgoing("Ngắn", List.of("A", "B"), List.of());

    assertThat(Pages.of(List.of(answer)).now()).containsExactly(answer);
    assertThat(Pages.of(List.of(answer)).menu()).isEqualTo(new Menu(List.of("A", "B"), List.of()));
  }

  @Test
  void losesNoWordOfALongAnswer() {
    var text = "Giấy tờ cần nộp gồm có đơn. ".repeat(600).strip();
    var cut = Pages.of(List.of(new Outgoing(text, List.of("Nộp ở đâu?"), List.of())));
    var all = new StringBuilder(cut.now().getFirst().text());
    var pages = 1;
    while (cut.menu().hasMoreFor("Xem tiếp")) {
      assertThat(cut.now().getFirst().choices()).containsExactly(Menu.MORE);
      cut = Pages.next(cut.menu());
      all.append(' ').append(cut.now().getFirst().text());
      pages++;
    }

    assertThat(all).hasToString(text);
    assertThat(pages).isEqualTo(text.length() / Pages.LONGEST + 1);
    assertThat(cut.menu().shown()).containsExactly("Nộp ở đâu?");
  }

  @Test
  void understandsNumbersAsPeopleTypeThem() {
    var menu = new Menu(List.of("Khai sinh", "Kết hôn"), List.of());

    assertThat(List.of("1", "1.", "1)", " số 1 ", "Số 1").stream().map(menu::meant))
        .containsOnly("Khai sinh");
    assertThat(List.of("0", "3", "12", "1 bản", "hai", "1,5", "001").stream().map(menu::meant))
        .containsExactly("0", "3", "12", "1 bản", "hai", "1,5", "001");
  }

  @Test
  void isKeptAndReadAgain() {
    var menu = new Menu(List.of("A"), List.of(Outgoing.of("sau")));

    assertThat(Menu.read(menu.write())).isEqualTo(menu);
    assertThat(Menu.NONE.write()).isEmpty();
    assertThat(Menu.read("")).isEqualTo(Menu.NONE);
  }
}
