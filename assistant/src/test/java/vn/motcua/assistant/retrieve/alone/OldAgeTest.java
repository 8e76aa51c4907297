package vn.motcua.assistant.retrieve.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// Who asks what an old person is paid means what is for people of that age.
class OldAgeTest {

  private static final String PURPOSE = "Tiền diều hằng tháng cho người từ 75 tuổi.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cô tui 79 tuổi được bao nhiêu một tháng",
        "bac con 83 tuoi moi thang duoc nhieu",
        "dượng 77 tuổi có được lãnh tiền gì không"
      })
  void findsWhatIsForPeopleOfTheAge(String message) {
    assertThat(best(message, PURPOSE)).isEqualTo("9.000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "em tui 9 tuổi được bao nhiêu một tháng",
        "cô tui 79 tuổi lương hưu được bao nhiêu một tháng",
        "cô tui 79 tuổi đi đâu"
      })
  void leavesTheYoungAndWhatIsPaidForSomethingElse(String message) {
    assertThat(best(message, PURPOSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tiền diều cho người từ 14 tuổi.", "Tiền diều hằng tháng."})
  void leavesWhatIsNotForTheOld(String purpose) {
    assertThat(best("cô tui 79 tuổi được bao nhiêu một tháng", purpose)).isEmpty();
  }

  private static String best(String message, String purpose) {
    var allowance = Kites.saying(Statement.Kind.PURPOSE, purpose);
    var found = List.of(Kites.hit(allowance.code(), 0.7));
    var catalogue = new Kites.Fake(List.of(allowance), _ -> found);
    var understanding = new Interpreter().understand(Kites.question(message));
    var alone = new Retrieval(understanding.query(), List.of(), understanding.situation());
    return new OldAge(new Finder(catalogue), Kites.lines().sure())
        .of(understanding, alone)
        .best()
        .map(Hit::code)
        .orElse("");
  }
}
