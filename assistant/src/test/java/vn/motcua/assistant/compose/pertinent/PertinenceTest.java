package vn.motcua.assistant.compose.pertinent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// What a made-up record on kites is quoted for.
class PertinenceTest {

  private static final String OWNER = "Chủ bãi phải đồng ý cho thả diều.";
  private static final String YOUNG = "Người chưa đủ 14 tuổi thì cha hoặc mẹ ký thay vào đơn.";
  private static final String OFFICE = "Cán bộ bãi diều kiểm tra rồi ký vào sổ.";
  private static final String GOOD_FOR = "Thẻ thả diều có giá trị 3 năm kể từ ngày cấp.";
  private static final String MAKING = "Thời hạn giải quyết là 5 ngày.";
  private static final String HARBOUR = "Thẻ ra bến cảng có giá trị 6 tháng.";

  private final Pertinence pertinence = new Pertinence();

  @Test
  void tellsWhoMustAgreeAndNotWhatTheOfficeSigns() {
    assertThat(told("thả diều thì ai phải ký đồng ý", OWNER, YOUNG, OFFICE)).containsExactly(OWNER);
  }

  @Test
  void tellsWhoSignsForAChildWhereOneIsSpokenOf() {
    assertThat(told("con tôi 10 tuổi thả diều thì ai ký đơn", OWNER, YOUNG).getFirst())
        .isEqualTo(YOUNG);
  }

  @Test
  void saysThatTheRecordIsSilentOnWhoSigns() {
    assertThat(told("thả diều thì vợ tôi có phải ký không", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("không nói rõ ai phải ký");
  }

  @Test
  void tellsHowLongAPaperIsGoodForAndNotHowLongItsMakingTakes() {
    assertThat(told("thẻ thả diều dùng được mấy năm", MAKING, GOOD_FOR)).containsExactly(GOOD_FOR);
  }

  @Test
  void doesNotTellHowLongAnotherPaperIsGoodFor() {
    assertThat(told("giấy khám sức khỏe thả diều dùng được mấy tháng", GOOD_FOR, MAKING))
        .singleElement()
        .asString()
        .contains("không ghi giấy này dùng được bao lâu");
    assertThat(told("thẻ ra bến cảng dùng được mấy tháng", GOOD_FOR, HARBOUR))
        .containsExactly(HARBOUR);
  }

  @Test
  void quotesNoLineForPeopleOfAnotherAge() {
    var nine = "Đổi màu diều của người từ đủ 9 tuổi thì người đó phải đồng ý.";
    var older = "Đổi màu dây diều: người từ đủ 15 đến dưới 18 tuổi phải đồng ý.";

    assertThat(told("đổi màu diều cho con 10 tuổi có cần con đồng ý không", nine, older))
        .containsExactly(nine);
  }

  @Test
  void quotesNoLineThatDoesNotSpeakOfTheThingThatIsLacking() {
    var helper = "Chủ bãi có thể làm thay khi được nhờ.";

    assertThat(told("thả diều mà chủ bãi không đưa hợp đồng thì sao", helper))
        .doesNotContain(helper)
        .singleElement()
        .asString()
        .contains("không nói thẳng");
  }

  @Test
  void tellsInWhoseNameOnlyForTheAgeThatIsTold() {
    var name = "Người được đứng tên trên thẻ phải từ đủ 15 tuổi đến dưới 60 tuổi.";
    var holder = "Chỉ người chơi được đứng tên trên thẻ diều.";

    assertThat(told("con tôi 17 tuổi được đứng tên diều không", name, holder))
        .containsExactly(name);
  }

  @Test
  void quotesForAChildTheLineFromAnAgeOnThatItHasReached() {
    var nine = "Người từ đủ 9 tuổi tự chọn màu diều.";

    assertThat(told("con tôi 10 tuổi thả diều được không", nine)).containsExactly(nine);
    assertThat(told("tôi 40 tuổi thả diều được không", nine)).doesNotContain(nine);
  }

  @Test
  void takesAWifeWhoGaveBirthForNoChild() {
    var young = "Giấy của người đại diện: khi làm thay cho người dưới 14 tuổi.";

    assertThat(told("thẻ diều của vợ tôi, vợ mới sinh không đi lại được", young))
        .doesNotContain(young);
  }

  @Test
  void tellsWhatIsDoneWithoutThePaperThatIsNotThereWhateverElseIsAsked() {
    var without = "Lời chứng của hai người: khi không có phiếu bãi gió.";
    var orElse = "Phiếu bãi gió, bản chính. Không có thì nộp lời chứng.";

    assertThat(told("thả diều cần giấy gì vì không còn phiếu bãi gió", GOOD_FOR, without, orElse))
        .containsExactly(without, orElse);
  }

  @Test
  void meetsEachQuestionOfAMessageOrSaysThatNoSourceDoes() {
    assertThat(told("thả diều mất bao lâu, chim ưng có được bay cùng không", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("chim ưng có được bay cùng không", "không nói thẳng");
    var falcon = "Chim ưng chỉ được bay cùng khi có dây dắt.";
    assertThat(told("thả diều mất bao lâu, chim ưng có được bay cùng không", GOOD_FOR, falcon))
        .containsExactly(falcon);
  }

  @Test
  void repeatsNoFigureOfTheQuestionWhereNoSourceMeetsIt() {
    assertThat(told("thả diều mất bao lâu, 7 chim ưng bay cùng được không", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("không nói thẳng")
        .doesNotContain("7");
  }

  @Test
  void saysThatNoSourceSpeaksOfTheThingThatMayBeNeeded() {
    assertThat(told("thả diều có phải đeo kính lồi không", GOOD_FOR, MAKING))
        .singleElement()
        .asString()
        .contains("không nói thẳng");
  }

  @Test
  void quotesNoLineOnAnotherPaperOfTheKind() {
    var falcons = "Hợp đồng nuôi chim ưng, bản sao: khi thuê bãi nộp thay.";

    assertThat(told("thả diều có phải nộp hợp đồng thuê kho không", falcons, MAKING))
        .doesNotContain(falcons);
    assertThat(told("thả diều có phải nộp hợp đồng nuôi chim ưng không", falcons, MAKING))
        .contains(falcons);
  }

  @Test
  void quotesNoLineOnTheNameOfWhatIsPaidForWhereAnotherClauseAsksWhether() {
    var number = "Chọn diều số 1 hoặc số 2.";
    var pupil = "Học sinh được giảm một nửa.";

    assertThat(told("thả diều số 1 bao nhiêu tiền, học sinh có giảm không", number))
        .doesNotContain(number);
    assertThat(told("thả diều số 1 bao nhiêu tiền, học sinh có giảm không", number, pupil))
        .containsExactly(pupil);
  }

  @Test
  void holdsAllOfTheMessageAgainstLinesWhereAClauseAsksWhatThenOfIt() {
    var wind = "Bản đo gió: khi thả diều ở bãi đá.";

    assertThat(told("thả diều ở bãi đá, muốn thả lại thì làm sao", MAKING, GOOD_FOR, wind))
        .containsExactly(wind);
  }

  @Test
  void saysThatNoLineAnswersPlainlyWhereAPartOfTheRecordHasTheWord() {
    var step = "Bãi xem kính lồi rồi cất vào kho của bãi diều. ".repeat(10);

    assertThat(told("thả diều có phải đeo kính lồi không", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("không nói thẳng");
    assertThat(
            told(
                page(
                    Kites.saying(Statement.Kind.STEP, step),
                    asked("thả diều có phải đeo kính lồi không")),
                List.of()))
        .singleElement()
        .asString()
        .contains("chưa thấy chỗ nào");
  }

  @Test
  void tellsWhoMustComeByTheLineOnWhoComes() {
    var both = "Hai người cùng đến bãi, nói rõ mình tự nguyện.";
    var health = "Giấy khám mắt của cả hai người.";

    assertThat(told("thả diều có phải cả hai cùng tới không", health, both)).containsExactly(both);
    assertThat(told("thả diều có phải cả hai cùng tới không", health))
        .singleElement()
        .asString()
        .contains("không nói rõ ai phải có mặt");
  }

  @Test
  void tellsWhoMayComeInAnothersPlaceWhereNothingSaysWhoMustCome() {
    var proxy = "Văn bản ủy quyền: khi xin thay người khác.";

    assertThat(told("thả diều có phải đích thân đến không", GOOD_FOR, proxy))
        .containsExactly(proxy);
  }

  @Test
  void tellsWhatTheRecordSaysOfProxiesToWhoeverWouldSendSomebody() {
    var proxy = "Đơn thả diều số 2 không nộp hộ được, chỉ cha mẹ xin cho con thay.";
    var paper = "Văn bản ủy quyền: khi nhờ người ngoài.";

    assertThat(told("nhờ vợ đi nộp giùm được ko", GOOD_FOR, proxy, paper))
        .containsExactlyInAnyOrder(proxy, paper);
    assertThat(told("làm người giám hộ cho diều được không", GOOD_FOR, paper))
        .doesNotContain(paper);
  }

  @Test
  void tellsOfProxiesToWhoeverTypesNoMarks() {
    var proxy = "Văn bản ủy quyền: khi nhờ người ngoài.";

    assertThat(told("tha dieu nho chong di nop giup dc ko", GOOD_FOR, proxy))
        .containsExactly(proxy);
    assertThat(told("tha dieu nho hang xom nop dum duoc hong", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("quy định chung");
    assertThat(told("em be nho lam the tha dieu duoc khong", GOOD_FOR, proxy))
        .doesNotContain(proxy);
  }

  @Test
  void meetsAQuestionBehindAJoiningWord() {
    var falcon = "Chim ưng chỉ được bay cùng khi có dây dắt.";

    assertThat(told("thả diều mất bao nhiêu tiền rồi có được dắt chim ưng không", GOOD_FOR, falcon))
        .containsExactly(falcon);
  }

  @Test
  void saysThatNoSourceTellsOfAResultThatIsSent() {
    assertThat(told("thả diều mất bao nhiêu tiền với có ship về nhà không", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("có ship về nhà không", "không nói thẳng");
  }

  @Test
  void tellsHowAResultComesHome() {
    var home = "Ngày thứ ba nhận thẻ diều tại bãi hoặc qua bưu chính.";
    var filed = "Bãi nhận hồ sơ qua bưu chính.";

    assertThat(told("thả diều mất mấy ngày, thẻ có gửi về nhà được hông", GOOD_FOR, filed, home))
        .containsExactly(home);
  }

  @Test
  void tellsTheGeneralLawOnProxiesWhereTheRecordHasNoWordOfThem() {
    var poor = "Thả diều thì hộ nghèo được cho diều.";

    assertThat(told("nhờ em ruột nộp đơn thả diều thay được không", GOOD_FOR, poor))
        .singleElement()
        .asString()
        .contains("quy định chung", "ủy quyền");
    assertThat(told("nhờ em ruột nộp đơn thả diều thay được không", "Chủ diều phải có mặt."))
        .noneMatch(line -> line.contains("quy định chung"));
    assertThat(told("nhờ em ruột đi thi thả diều thay được không", GOOD_FOR))
        .noneMatch(line -> line.contains("quy định chung"));
  }

  @Test
  void tellsWhoFilesByTheLineOnWhoFiles() {
    var filer = "Cha hoặc mẹ đi nộp đơn thả diều.";
    var office = "Cán bộ tự làm sổ diều.";

    assertThat(told("thả diều thì ai đứng ra nộp đơn", GOOD_FOR, office, filer))
        .containsExactly(filer);
    assertThat(told("thả diều thì ai đứng ra nộp đơn", GOOD_FOR))
        .singleElement()
        .asString()
        .contains("không nói rõ ai được hay phải đứng ra");
  }

  @Test
  void tellsWhetherTheOldOneIsHandedIn() {
    var old = "Thẻ diều cũ, bản chính: khi còn giá trị.";
    var abode = "Nộp tại bãi cũ hay bãi mới đều được.";

    assertThat(told("làm thẻ diều mới có phải nộp lại thẻ cũ không", GOOD_FOR, abode, old))
        .contains(old)
        .doesNotContain(GOOD_FOR);
  }

  @Test
  void tellsWhetherItMayBeWrittenByHand() {
    var signed = "Đơn có chữ ký hoặc điểm chỉ; không viết được thì cán bộ ghi lại.";

    assertThat(told("đơn thả diều viết tay được không", GOOD_FOR, signed)).containsExactly(signed);
  }

  @Test
  void tellsHowLongThePaperIsGoodForWhateverAnotherClauseAsks() {
    var aim = "Xin thả diều thì giấy ghi rõ mục đích.";
    var question = "thả diều ở bãi biển có cần ghi rõ mục đích không, và giấy có giá trị mấy năm";

    assertThat(told(question, GOOD_FOR, aim)).containsExactly(GOOD_FOR, aim);
  }

  @Test
  void deniesOnlyWhatStandsNowhereInTheRecord() {
    var step = "Chim ưng thì bãi tự xem. ".repeat(20);

    assertThat(told("thả diều mất bao lâu, chim ưng có được bay cùng không", GOOD_FOR, step))
        .noneMatch(line -> line.contains("nguồn tôi có không nói thẳng"));
  }

  @Test
  void quotesTheLineOnThePointFromANearProcedureAndNamesIt() {
    var understood = new Interpreter().understand(Kites.question("thả diều thì ai phải ký đồng ý"));
    var citations = new CitationBook();
    var page = new Page(kite(GOOD_FOR), understood, Wording.in(Language.VI), citations);
    var near = new Page(kite(OWNER), understood, Wording.in(Language.VI), citations);

    assertThat(pertinence.section(page, List.of(near)).orElseThrow().items())
        .singleElement()
        .satisfies(item -> assertThat(item.citations()).isNotEmpty())
        .extracting(Section.Item::text)
        .asString()
        .contains("9.000001", OWNER);
  }

  @Test
  void saysThatNoLineDecidesWhetherSomethingMayBeDone() {
    assertThat(
            told("tôi 40 tuổi thả diều ban đêm mưa gió được không", GOOD_FOR, "Đêm phải có đèn."))
        .singleElement()
        .asString()
        .contains("không kết luận");
  }

  @Test
  void tellsWhoAsksForSomethingElseWhatThePaperThatRanOutNeeds() {
    var again = "Thi lại khi thẻ diều quá hạn.";
    var understood = new Interpreter().understand(Kites.question("đổi thẻ diều hết hạn ở đâu"));
    var page = page(Kites.saying(Statement.Kind.PURPOSE, "Đổi thẻ sắp hết hạn."), understood);
    var near = page(Kites.saying(Statement.Kind.PURPOSE, again), understood);

    assertThat(told(near, List.of())).containsExactly(again);
    assertThat(told(page, List.of(near)))
        .containsExactly("Ở thủ tục Cấp phép thả diều (mã 9.000001): " + again);
    assertThat(told(page, List.of())).isEmpty();
  }

  @Test
  void quotesNoLineOnAnotherPaperThanTheOneThatIsAskedAbout() {
    var sum = "Mức thả diều chưa xác nhận được.";
    var spoken = new Turn(Turn.Role.ASSISTANT, "Thủ tục **Thả diều** (mã 9.000001).");
    var asked =
        new Question(
            "giấy xác nhận khuyết tật có cần nộp không",
            List.of(new Turn(Turn.Role.USER, "thả diều"), spoken),
            Question.Audience.CITIZEN,
            Language.VI,
            null,
            Kites.TODAY);
    var page = page(kite(sum), new Interpreter().understand(asked));

    assertThat(told(page, List.of())).singleElement().asString().contains("không kết luận");
  }

  @Test
  void tellsALineThatStandsTwiceOnce() {
    var cord = "Dây dù dài mười mét.";

    assertThat(told("thả diều có phải dùng dây dù không", cord, cord)).containsExactly(cord);
  }

  private static Understanding asked(String question) {
    return new Interpreter().understand(Kites.question(question));
  }

  private static Page page(Procedure kite, Understanding understood) {
    return new Page(kite, understood, Wording.in(Language.VI), new CitationBook());
  }

  private List<String> told(Page page, List<Page> near) {
    return pertinence.section(page, near).map(Section::items).orElse(List.of()).stream()
        .map(Section.Item::text)
        .toList();
  }

  private List<String> told(String question, String... lines) {
    var understood = new Interpreter().understand(Kites.question(question));
    return told(page(kite(lines), understood), List.of());
  }

  private static Procedure kite(String... lines) {
    return Kites.saying(Statement.Kind.CONDITION, lines);
  }
}
