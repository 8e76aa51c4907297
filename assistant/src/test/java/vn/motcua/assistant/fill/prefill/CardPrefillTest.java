package vn.motcua.assistant.fill.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.value.card.CardReading.Card;
import vn.motcua.knowledge.value.number.Sex;

/// All persons and numbers are made up.
class CardPrefillTest {

  private static final Form BIRTH = form("TK-KHAI-SINH");
  private static final Form EXTRACT = form("TK-BAN-SAO-TRICH-LUC-HO-TICH");
  private static final Form PASSPORT = form("TK01");

  private static Form form(String id) {
    return Forms.embedded().find(id).orElseThrow();
  }

  private static Card card(@Nullable LocalDate issuedOn, int tail) {
    return new Card(
        "001099000001",
        null,
        "NGUYỄN VĂN MẪU",
        LocalDate.of(1999, 2, 1),
        Sex.MALE,
        "Số 1 Ngõ 2, Phúc Xá, Ba Đình, Hà Nội",
        issuedOn,
        tail,
        List.of());
  }

  private static Map<String, String> read(Card card, String person, Form form) {
    return CardPrefill.proposals(card, person, form).stream()
        .collect(Collectors.toMap(Proposal::field, Proposal::typed));
  }

  @Test
  void fillsOnlyFieldsOfThePersonThatTheFormHas() {
    assertThat(read(card(LocalDate.of(2021, 6, 5), 0), "requester", BIRTH))
        .containsEntry("requester.personalNumber", "001099000001")
        .containsEntry("requester.fullName", "NGUYỄN VĂN MẪU")
        .containsEntry("requester.birthDate", "01/02/1999")
        .containsEntry("requester.idPaper.number", "001099000001")
        .containsEntry("requester.idPaper.issuedOn", "05/06/2021")
        .containsEntry("requester.residence", "Số 1 Ngõ 2, Phúc Xá, Ba Đình, Hà Nội")
        .allSatisfy((field, _) -> assertThat(BIRTH.field(field)).isPresent())
        .doesNotContainKey("requester.sex");
  }

  @Test
  void namesTheCardByTheDayOfItsIssue() {
    assertThat(read(card(LocalDate.of(2024, 6, 30), 0), "subject", EXTRACT))
        .containsEntry("subject.idPaper.kind", "Căn cước công dân");
    assertThat(read(card(LocalDate.of(2024, 7, 1), 4), "subject", EXTRACT))
        .containsEntry("subject.idPaper.kind", "Thẻ căn cước");
    assertThat(read(card(null, 0), "subject", EXTRACT))
        .doesNotContainKey("subject.idPaper.kind")
        .doesNotContainKey("subject.idPaper.issuedOn");
  }

  @Test
  void putsTheAddressWhereTheFormAsksForThePermanentOne() {
    assertThat(read(card(null, 0), "requester", PASSPORT))
        .containsEntry("requester.permanentResidence", "Số 1 Ngõ 2, Phúc Xá, Ba Đình, Hà Nội")
        .containsEntry("requester.sex", "Nam");
  }

  @Test
  void guessesNoParentsNoIssuerAndNoPeople() {
    assertThat(read(card(LocalDate.of(2025, 1, 1), 4), "requester", BIRTH).keySet())
        .allMatch(field -> field.startsWith("requester."))
        .noneMatch(field -> field.endsWith("issuedBy") || field.endsWith("ethnicity"));
  }

  @Test
  void leavesOutWhatCouldNotBeRead() {
    var unread = new Card(null, null, null, null, null, null, null, 0, List.of());
    assertThat(CardPrefill.proposals(unread, "requester", BIRTH)).isEmpty();
  }
}
