package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseTest {

  @Test
  void splitsAnArticleIntoClausesAndPoints() {
    var text = "Mở đầu:\n1. Một\nnối tiếp\n2. Hai:\na) điểm a;\nđ) điểm đ.\n3. Ba 3.5 m";

    assertThat(Clause.split(text))
        .extracting(Clause::name)
        .containsExactly("", "khoản 1", "khoản 2", "điểm a khoản 2", "điểm đ khoản 2", "khoản 3");
    assertThat(Clause.split(text).get(1).text()).isEqualTo("1. Một\nnối tiếp");
  }

  @Test
  void leavesDecimalsAndEmptyTextAlone() {
    assertThat(Clause.split("1.5 m là đủ")).extracting(Clause::clause).containsExactly("");
    assertThat(Clause.split(" \n")).isEmpty();
  }
}
