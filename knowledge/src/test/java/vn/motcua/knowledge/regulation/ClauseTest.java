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

  @Test
  void takesNoClauseOutOfAQuotation() {
    var text = "1. Sửa như sau:\n“2. Hai.\n3. Ba.”\n2. Bãi bỏ cụm từ “ba”.\na) Một";

    assertThat(Clause.split(text))
        .extracting(clause -> clause.clause() + clause.point())
        .containsExactly("1", "2", "2a");
  }

  @Test
  void takesAQuotationThatIsNeverClosedForASlip() {
    assertThat(Clause.split("1. Sửa “như sau:\n2. Hai.\n3. Ba."))
        .extracting(Clause::clause)
        .containsExactly("1", "2", "3");
  }
}
