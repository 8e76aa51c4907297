package vn.motcua.knowledge.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DI1       | Tờ khai thả diều     | Tờ khai thả diều (Mẫu DI1)",
        "Mẫu số 01 | Tờ khai thả diều     | Tờ khai thả diều (Mẫu số 01)",
        "DI1       | Tờ khai DI1 thả diều | Tờ khai DI1 thả diều",
      })
  void saysOnceThatANumberIsThatOfAForm(String id, String name, String label) {
    var source = MadeUp.source("page", MadeUp.DAY);

    assertThat(new FormReference(id, name, source).label()).isEqualTo(label);
  }
}
