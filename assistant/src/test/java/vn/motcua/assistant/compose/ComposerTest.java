package vn.motcua.assistant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Markdown;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

class ComposerTest {

  private static final String KITE = "9.000001";
  private static final String LANTERN = "9.000002";

  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());

  private final Composer composer =
      new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), Kites.LOCALITIES);

  @ParameterizedTest
  @CsvSource({
    "DOCUMENTS, DOCUMENTS",
    "FEE, FEE",
    "TIME, TIME",
    "WHERE, WHERE",
    "HOW, STEPS",
    "FORM, FORM",
    "LEGAL_BASIS, LEGAL_BASIS",
    "RESULT, RESULT",
    "CONDITION, SUMMARY",
    "GENERAL, SUMMARY",
  })
  void beginsWithWhatWasAsked(Intent intent, Section.Kind first) {
    assertThat(answer(KITE, intent).sections().getFirst().kind()).isEqualTo(first);
  }

  @Test
  void saysThatRecordsExplainNoTermsWhereOnlyTheMeaningIsAsked() {
    var plain = Kites.understood(Kites.question("thả diều là gì"), Intent.GENERAL);
    var asked =
        new Understanding(
            plain.question(),
            plain.topic(),
            plain.subject(),
            new Wishes(plain.intents(), List.of(Cue.MEANING)),
            plain.situation(),
            plain.context());

    var draft =
        composer.compose(
            asked,
            new Decision.Answer(
                Kites.named(KITE),
                plain.intents(),
                List.of(),
                List.of(),
                List.of(Kites.hit(KITE, 0.9))));

    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(draft.lead()).contains("không giải thích khái niệm");
  }

  @Test
  void answersEveryWishOnce() {
    var kinds =
        answer(KITE, Intent.FEE, Intent.TIME, Intent.DOCUMENTS).sections().stream()
            .map(Section::kind)
            .toList();

    assertThat(kinds)
        .doesNotHaveDuplicates()
        .startsWith(Section.Kind.FEE, Section.Kind.TIME)
        .contains(Section.Kind.DOCUMENTS);
  }

  @Test
  void citesASourceForEveryFact() {
    var draft = answer(KITE, Intent.DOCUMENTS, Intent.FEE, Intent.GENERAL);

    assertThat(draft.citations()).isNotEmpty();
    assertThat(draft.citations()).extracting(c -> c.id()).doesNotHaveDuplicates();
    assertThat(texts(draft, Section.Kind.FEE).getFirst()).contains("20.000 đồng");
    assertThat(draft.leadCitations()).isNotEmpty();
  }

  @Test
  void readsNoUnitIntoABareNumber() {
    assertThat(texts(answer(KITE, Intent.TIME), Section.Kind.TIME))
        .anySatisfy(text -> assertThat(text).contains("“2”").contains("Tôi không đoán"))
        .anySatisfy(text -> assertThat(text).contains("03 ngày làm việc"));
  }

  @Test
  void neverCallsAnUnstatedFeeFree() {
    var fees = texts(answer(KITE, Intent.FEE), Section.Kind.FEE);

    assertThat(fees)
        .anySatisfy(text -> assertThat(text).contains("Trực tuyến").contains("Không thu"));
    assertThat(fees)
        .anySatisfy(
            text -> assertThat(text).contains("Qua bưu chính").contains("không ghi mức thu"));
    assertThat(texts(answer("9.000003", Intent.FEE), Section.Kind.FEE).getFirst())
        .contains("không có nghĩa là miễn phí");
  }

  @Test
  void saysWhoSetsALocalFee() {
    assertThat(texts(answer(LANTERN, Intent.FEE), Section.Kind.FEE))
        .anySatisfy(text -> assertThat(text).contains("bảng niêm yết"));
  }

  @Test
  void leavesOutWhatAnEndedLawSaid() {
    assertThat(answer(KITE, Intent.FEE).toString()).doesNotContain("9.000 đồng");
    assertThat(answer(KITE, Intent.DOCUMENTS).toString()).doesNotContain("Giấy cũ");
  }

  @Test
  void saysThatALegalBasisHasEnded() {
    assertThat(texts(answer(KITE, Intent.LEGAL_BASIS), Section.Kind.LEGAL_BASIS))
        .anySatisfy(text ->
            assertThat(text)
                .contains("2/2020/DIEU")
                .contains("hết hiệu lực từ sau ngày 31/12/2025"));
  }

  @Test
  void saysConditionAlternativesAndHowMany() {
    assertThat(texts(answer(KITE, Intent.DOCUMENTS), Section.Kind.DOCUMENTS))
        .anySatisfy(text ->
            assertThat(text)
                .contains("Chỉ khi: diều dài hơn 2 mét")
                .contains("Hoặc thay bằng: bản vẽ diều")
                .contains("2 bản sao"))
        .anySatisfy(text -> assertThat(text).contains("Xuất trình").contains("Căn cước"));
    assertThat(texts(answer(KITE, Intent.DOCUMENTS), Section.Kind.NOT_REQUIRED))
        .singleElement()
        .asString()
        .contains("Sổ diều");
  }

  @Test
  void marksWhatIsNotConfirmed() {
    assertThat(texts(answer(KITE, Intent.DOCUMENTS), Section.Kind.NEXT))
        .singleElement()
        .asString()
        .endsWith("(chưa xác nhận được)");
  }

  @Test
  void beginsWithTheRowOnWhatIsLacking() {
    var plain = Kites.understood(Kites.question("không có đường điện thì sao"), Intent.FEE);
    var told =
        new Understanding(
            plain.question(),
            plain.topic(),
            plain.subject(),
            new Wishes(plain.intents(), List.of(Cue.LACKING)),
            plain.situation(),
            plain.context());
    var answer =
        new Decision.Answer(
            Kites.named(KITE), plain.intents(), List.of(), List.of(), List.of(Kites.hit(KITE, 1)));

    assertThat(composer.compose(told, answer).sections().getFirst().items())
        .singleElement()
        .satisfies(item -> assertThat(item.text()).startsWith("Không thả gần đường điện"));

    var wanted = Kites.understood(Kites.question("đường điện tốn bao nhiêu"), Intent.FEE);
    assertThat(composer.compose(wanted, answer).sections().getFirst().kind())
        .isEqualTo(Section.Kind.FEE);
  }

  @Test
  void saysWhereNothingSpeaksOfWhatWasAsked() {
    var unheard =
        answer(
            Kites.named(KITE), Kites.question("thả diều có cần đội mũ cứng không"), Intent.GENERAL);
    var name = answer(Kites.named(KITE), Kites.question("thả diều được không"), Intent.GENERAL);

    assertThat(unheard.sections().getFirst().items())
        .singleElement()
        .satisfies(item -> assertThat(item.text()).contains("không nói thẳng"));
    var all =
        answer(Kites.named(KITE), Kites.question("con nít có cần cấp phép không"), Intent.GENERAL);
    assertThat(all.sections().getFirst().items())
        .noneSatisfy(item -> assertThat(item.text()).contains("không nói thẳng"));
    assertThat(name.sections().getFirst().items())
        .noneSatisfy(item -> assertThat(item.text()).contains("không nói thẳng"));
  }

  @Test
  void marksNothingThatSaysItselfThatItIsNotConfirmed() {
    var rumour =
        Kites.named(KITE).sources().stream().filter(Source::uncertain).findFirst().orElseThrow();
    var page =
        new Page(
            Kites.named(KITE),
            Kites.understood(Kites.question("thả diều"), Intent.GENERAL),
            Wording.in(Language.VI),
            new CitationBook());

    var item = page.item("Chưa xác nhận được; hãy hỏi xã.", "Lưu ý", "Hãy hỏi xã.", rumour);

    assertThat(item.text()).isEqualTo("Chưa xác nhận được; hãy hỏi xã.");
  }

  @Test
  void warnsOfAnOldRecordAndTellsItsDayOnce() {
    var old = answer(LANTERN, Intent.FEE);

    assertThat(old.warnings()).singleElement().asString().contains("đã cũ");
    assertThat(Markdown.of(old, Question.Language.VI)).containsOnlyOnce("01/01/2026");
    assertThat(answer(KITE, Intent.FEE).warnings()).isEmpty();
  }

  @Test
  void tellsWhereSourcesDiffer() {
    var kite = Kites.named(KITE);
    var source = kite.sources().getFirst();
    var difference = new Procedure.Difference("lệ phí", "20.000", "9.000", source, source);

    var draft = answer(withDifference(kite, difference), Kites.question("diều"), Intent.FEE);

    assertThat(draft.sections().getFirst().items().getLast())
        .satisfies(item -> assertThat(item.text()).contains("lệ phí", "20.000", "9.000"))
        .satisfies(item -> assertThat(item.citations()).hasSize(2));
  }

  @Test
  void listsWhatIsAlwaysDueThenWhatThePersonMeetsThenTheRestThenCases() {
    assertThat(
            papers(
                row("Quyết định đổi tên diều.", "khi diều vừa được đổi tên", ""),
                row("Giấy của bãi thả.", "khi thả ở bãi thuê", ""),
                row("Danh sách người thả.", null, "Theo danh sách"),
                row("Tờ khai thả diều.", null, "")))
        .containsExactly(
            "Tờ khai thả diều",
            "Giấy của bãi thả",
            "Quyết định đổi tên diều",
            "Trường hợp: Theo danh sách",
            "Danh sách người thả");
  }

  @Test
  void opensWithNoRarePaperWhereEachCaseHasItsOwn() {
    assertThat(
            papers(
                row("Quyết định đổi tên diều.", "khi diều vừa được đổi tên", ""),
                row("Danh sách người thả.", null, "Theo danh sách")))
        .containsExactly(
            "Trường hợp: Theo danh sách",
            "Danh sách người thả",
            "Ngoài ra, chỉ khi đúng điều kiện ghi ở từng dòng",
            "Quyết định đổi tên diều");
  }

  @Test
  void keepsAFormThatIsDueOnOneWayOfFilingBeforeTheCases() {
    assertThat(
            papers(
                row("Danh sách người thả.", null, "Theo danh sách"),
                row("Giấy đổi tên diều.", "khi diều vừa được đổi tên", ""),
                row("Tờ khai thả diều.", "khi nộp trực tiếp", "")))
        .startsWith("Tờ khai thả diều", "Giấy đổi tên diều");
  }

  @Test
  void tellsOnceWhatDataReplacesInSeveralCases() {
    var kite =
        copy(Kites.named(KITE), List.of(replaced("Trẻ em"), replaced("Câu lạc bộ")), List.of());
    var draft = answer(kite, Kites.question("thả diều cần giấy gì"), Intent.DOCUMENTS);

    assertThat(texts(draft, Section.Kind.NOT_REQUIRED))
        .filteredOn(text -> text.contains("Giấy bãi diều"))
        .hasSize(1);
  }

  private static EvidenceRequirement replaced(String group) {
    return new EvidenceRequirement(
        "Giấy bãi diều: không phải nộp khi đã có trên dữ liệu.",
        null,
        EvidenceRequirement.Action.REPLACED,
        EvidenceRequirement.Form.UNSTATED,
        EvidenceRequirement.Count.UNSTATED,
        null,
        List.of(),
        group,
        null,
        Kites.named(KITE).sources().getFirst());
  }

  private List<String> papers(EvidenceRequirement... rows) {
    var kite = copy(Kites.named(KITE), List.of(rows), List.of());
    var question = Kites.question("tôi thả ở bãi thuê cần giấy gì");
    return texts(answer(kite, question, Intent.DOCUMENTS), Section.Kind.DOCUMENTS).stream()
        .map(text -> text.split("[.*]")[text.startsWith("*") ? 2 : 0])
        .toList();
  }

  private static EvidenceRequirement row(String text, @Nullable String condition, String group) {
    return new EvidenceRequirement(
        text,
        null,
        EvidenceRequirement.Action.SUBMIT,
        EvidenceRequirement.Form.UNSTATED,
        EvidenceRequirement.Count.UNSTATED,
        condition,
        List.of(),
        group,
        null,
        Kites.named(KITE).sources().getFirst());
  }

  @Test
  void shortensARowWithoutASingleBlank() {
    var kite = Kites.named(KITE);
    var row =
        new EvidenceRequirement(
            "x".repeat(2000),
            null,
            EvidenceRequirement.Action.SUBMIT,
            EvidenceRequirement.Form.UNSTATED,
            EvidenceRequirement.Count.UNSTATED,
            null,
            List.of(),
            "",
            null,
            kite.sources().getFirst());

    var draft = answer(withRow(kite, row), Kites.question("diều"), Intent.DOCUMENTS);

    assertThat(texts(draft, Section.Kind.DOCUMENTS).getFirst()).hasSizeLessThan(1000).endsWith("…");
  }

  @Test
  void tellsOfficersTheAnswerBeforeTheLaws() {
    var officer = asked(Audience.OFFICER, Language.VI);

    assertThat(answer(Kites.named(KITE), officer, Intent.FEE).sections())
        .extracting(Section::kind)
        .startsWith(Section.Kind.FEE, Section.Kind.LEGAL_BASIS);
  }

  @Test
  void labelsInEnglishAndLeavesFactsAsTheyAre() {
    var draft = answer(Kites.named(KITE), asked(Audience.CITIZEN, Language.EN), Intent.FEE);

    assertThat(draft.lead()).contains("**Cấp phép thả diều** (code 9.000001)");
    assertThat(draft.sections().getFirst().title()).isEqualTo("Fees");
    assertThat(draft.sections().getFirst().items().getFirst().text()).contains("20.000 đồng");
  }

  @Test
  void hasTheSamePhrasesInBothLanguages() {
    assertThat(keys("en")).isEqualTo(keys("vi"));
  }

  @ParameterizedTest
  @EnumSource(value = Topic.class, mode = EnumSource.Mode.EXCLUDE, names = "PROCEDURE")
  void hasWordsForEveryTopicInBothLanguages(Topic topic) {
    for (var language : Language.values()) {
      var draft =
          composer.compose(
              Kites.understood(asked(Audience.CITIZEN, language), Intent.GENERAL),
              new Decision.Guide(topic));

      assertThat(draft.lead()).isNotBlank();
      assertThat(draft.sections()).allSatisfy(section -> assertThat(section.items()).isNotEmpty());
      assertThat(new Verifier().verify(draft, Kites.TODAY))
          .isEqualTo(new Verification.Supported(draft));
    }
  }

  @ParameterizedTest
  @EnumSource(Decision.AskBack.Reason.class)
  void asksBackWithChoicesThatCanBeSent(Decision.AskBack.Reason reason) {
    List<Hit> options = List.of(Kites.hit("9.000003", 0.9), Kites.hit("9.000004", 0.9));

    var draft = compose(new Decision.AskBack(reason, options, options));

    assertThat(draft.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(draft.questions())
        .singleElement()
        .satisfies(question -> {
          assertThat(question.choices()).hasSize(2).doesNotHaveDuplicates();
          assertThat(question.choices().getFirst()).contains("9.000003");
        });
    assertThat(draft.procedures()).hasSize(2);
  }

  @Test
  void namesTheNextBestStepWhereNothingWasFound() {
    var draft = compose(new Decision.NotFound("Sở Gió", List.of()));

    assertThat(draft.status()).isEqualTo(Reply.Status.DECLINED);
    assertThat(draft.sections().getFirst().items().getFirst().text()).contains("Sở Gió");
    assertThat(draft.actions()).isNotEmpty();
  }

  @Test
  void namesWhatSoundsAlikeWithoutClaimingThatItFits() {
    var near = List.of(Kites.hit(LANTERN, 0.25));

    var draft = compose(new Decision.NotFound("", near, near));

    assertThat(draft.status()).isEqualTo(Reply.Status.DECLINED);
    assertThat(draft.sections().getFirst().title()).contains("có thể không phải");
    assertThat(texts(draft, Section.Kind.RELATED).getFirst()).contains(LANTERN);
    assertThat(draft.actions().getFirst().value()).contains(LANTERN);
    assertThat(new Verifier().verify(draft, Kites.TODAY))
        .isEqualTo(new Verification.Supported(draft));
  }

  @Test
  void tellsWhatIsSaidOfTheCaseFirstAndOnce() {
    var kite = Kites.named(KITE);
    var line = "Người dưới 14 tuổi thả diều thì có cha mẹ đi cùng.";
    var procedure =
        withStatement(
            kite, new Statement(Statement.Kind.CONDITION, line, kite.sources().getFirst()));
    var question = new Interpreter().understand(Kites.question("con tôi 9 tuổi thả diều cần gì"));

    var draft =
        composer.compose(
            question,
            new Decision.Answer(
                procedure,
                List.of(Intent.CONDITION),
                List.of(),
                List.of(),
                List.of(Kites.hit(KITE, 1))));

    assertThat(draft.sections().getFirst().title()).isEqualTo("Về điều anh/chị hỏi");
    assertThat(draft.sections().getFirst().items().getFirst().text()).isEqualTo(line);
    assertThat(Markdown.of(draft, Question.Language.VI)).containsOnlyOnce(line);
  }

  @Test
  void saysNothingOfFeesThatAreGivenBackToWhoAsksACondition() {
    var kite = Kites.named(KITE);
    var refund =
        new Statement(
            Statement.Kind.WARNING,
            "Các nguồn không nêu việc trả lại lệ phí khi rút diều.",
            kite.sources().getFirst());
    var procedure = withStatement(kite, refund);

    assertThat(notes(procedure, Intent.DOCUMENTS)).anyMatch(text -> text.contains("trả lại"));
    assertThat(notes(procedure, Intent.CONDITION)).noneMatch(text -> text.contains("trả lại"));
  }

  private List<String> notes(Procedure procedure, Intent intent) {
    return texts(answer(procedure, Kites.question("thả diều"), intent), Section.Kind.NEXT);
  }

  @Test
  void opensWithAShortNameAndTellsTheWholeOneBelow() {
    var full =
        "Cấp phép thả diều (diều sáo, diều giấy, diều vải, diều của hội) " + "xa ".repeat(30);
    var draft = answer(named(Kites.named(KITE), full.strip()), Kites.question("diều"), Intent.FEE);

    assertThat(draft.lead()).doesNotContain("diều của hội");
    assertThat(draft.sections().getLast().items().getFirst().text()).contains("diều của hội");
  }

  @Test
  void showsTwelvePapersFirstAndSaysHowManyRemain() {
    var kite = Kites.named(KITE);
    var rows = new ArrayList<EvidenceRequirement>();
    for (var at = 0; at < 15; at++) {
      rows.add(row("Giấy diều", at < 3 ? "Diều đôi" : "", kite));
    }
    var procedure = copy(kite, rows, List.of());

    var draft = answer(procedure, Kites.question("diều"), Intent.DOCUMENTS);

    var papers = texts(draft, Section.Kind.DOCUMENTS);
    assertThat(papers).hasSize(13);
    assertThat(papers.getLast()).contains("Còn 3 giấy tờ nữa").contains("trường hợp riêng");
    assertThat(draft.actions().getFirst().value()).contains("Giấy tờ còn lại").contains(KITE);
  }

  @Test
  void putsTheCaseFirstThatTheMessageSpeaksOf() {
    var kite = Kites.named(KITE);
    var procedure =
        copy(
            kite,
            List.of(row("Giấy A", "Diều đôi", kite), row("Giấy B", "Diều sáo", kite)),
            List.of());

    var draft = answer(procedure, Kites.question("tôi có diều sáo"), Intent.DOCUMENTS);

    assertThat(texts(draft, Section.Kind.DOCUMENTS).getFirst()).contains("Diều sáo");
  }

  @Test
  void isPartialWhereTheSourceDoesNotSayAllThatIsAsked() {
    var draft = answer("9.000003", Intent.TIME, Intent.FEE);

    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(answer(KITE, Intent.FEE).status()).isEqualTo(Reply.Status.ANSWERED);
  }

  @Test
  void answersSeveralMattersUnderTheirNames() {
    var first =
        new Decision.Answer(
            Kites.named(KITE),
            List.of(Intent.FEE),
            List.of(),
            List.of(),
            List.of(Kites.hit(KITE, 0.9)));
    var second =
        new Decision.Answer(
            Kites.named(LANTERN),
            List.of(Intent.FEE),
            List.of(),
            List.of(),
            List.of(Kites.hit(LANTERN, 0.8)));

    var draft = compose(new Decision.Several(first, List.of(second), Map.of("mây", "Sở Gió")));

    assertThat(draft.lead()).contains(KITE, LANTERN);
    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(draft.procedures()).extracting(Reply.Found::code).containsExactly(KITE, LANTERN);
    assertThat(draft.sections())
        .extracting(Section::title)
        .anyMatch(t -> t.startsWith("Cấp phép thả đèn trời: "));
    assertThat(draft.toString()).contains("Sở Gió");
  }

  @Test
  void laysOutALifeEventInOrder() {
    var steps =
        List.of(
            new LifeEvent.Step(KITE, "Thả được.", "trước tiên", List.of()),
            new LifeEvent.Step(LANTERN, "Thả cả đèn.", "", List.of()));
    var event =
        new LifeEvent(
            "wind",
            "Gió lên",
            List.of(),
            steps,
            List.of("Xa dây điện."),
            Kites.named(KITE).sources());

    var draft =
        compose(
            new Decision.Event(
                event,
                List.of(Kites.named(KITE), Kites.named(LANTERN)),
                List.of(Kites.hit(KITE, 0.9), Kites.hit(LANTERN, 0.9))));

    assertThat(draft.intent()).isEqualTo(Intent.LIFE_EVENT);
    assertThat(texts(draft, Section.Kind.STEPS).getFirst())
        .contains(KITE, "Thả được.", "Trước tiên");
    assertThat(draft.sections().getFirst().items())
        .allSatisfy(item -> assertThat(item.citations()).hasSize(2));
    assertThat(draft.actions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CARD_AGE", "DECEASED"})
  void asksForOneFactWithChoices(String fact) {
    var draft = compose(new Decision.AskFact(fact, List.of(Kites.hit(KITE, 0.5))));

    assertThat(draft.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(draft.questions().getFirst().choices()).hasSizeBetween(2, 4);
  }

  private static EvidenceRequirement row(String text, String group, Procedure kite) {
    return new EvidenceRequirement(
        text,
        null,
        EvidenceRequirement.Action.SUBMIT,
        EvidenceRequirement.Form.UNSTATED,
        EvidenceRequirement.Count.UNSTATED,
        null,
        List.of(),
        group,
        null,
        kite.sources().getFirst());
  }

  private Draft compose(Decision decision) {
    return composer.compose(Kites.understood(Kites.question("diều"), Intent.GENERAL), decision);
  }

  private Draft answer(String code, Intent... intents) {
    return answer(Kites.named(code), Kites.question("diều"), intents);
  }

  private Draft answer(Procedure procedure, Question question, Intent... intents) {
    var answer = new Decision.Answer(procedure, List.of(intents), List.of(), List.of(), List.of());
    return composer.compose(Kites.understood(question, intents), answer);
  }

  private static Question asked(Audience audience, Language language) {
    return new Question("diều", List.of(), audience, language, null, LocalDate.of(2026, 11, 21));
  }

  private static List<String> texts(Draft draft, Section.Kind kind) {
    return draft.sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .toList();
  }

  private static List<String> keys(String language) {
    return ResourceBundle.getBundle(
            "vn.motcua.assistant.compose.phrases",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet()
        .stream()
        .sorted()
        .toList();
  }

  private static Procedure withDifference(Procedure kite, Procedure.Difference difference) {
    return copy(kite, kite.evidence(), List.of(difference));
  }

  private static Procedure withRow(Procedure kite, EvidenceRequirement row) {
    return copy(kite, List.of(row), List.of());
  }

  private static Procedure withStatement(Procedure kite, Statement statement) {
    return copy(kite, kite.heading(), List.of(statement));
  }

  private static Procedure named(Procedure kite, String name) {
    var heading = kite.heading();
    var other =
        new Heading(
            heading.code(),
            name,
            null,
            heading.levels(),
            heading.field(),
            heading.applicants(),
            heading.decision(),
            heading.page());
    return copy(kite, other, kite.statements());
  }

  private static Procedure copy(Procedure kite, Heading heading, List<Statement> statements) {
    return new Procedure(
        heading,
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        kite.evidence(),
        statements,
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        kite.differences());
  }

  private static Procedure copy(
      Procedure kite, List<EvidenceRequirement> rows, List<Procedure.Difference> differences) {
    return new Procedure(
        kite.heading(),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        rows,
        kite.statements(),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        differences);
  }
}
