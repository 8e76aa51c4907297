package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.search.IndexedCatalogue;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.RegulationEdition;
import vn.motcua.knowledge.search.regulation.Regulations;

/// What officers are told, over the kites and a made-up law on them. The replies of `golden` are
/// there to be read; `-Dgolden.update=true` writes them anew.
class OfficerTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final Article LAW =
      Kites.article(
          "1/2026/DIEU",
          "5",
          "1. Thả diều ở bãi chung phải có giấy phép.\n2. Trả kết quả trong 03 ngày làm việc.",
          new Validity(LocalDate.of(2026, 1, 1), null, null));
  private static final Article ENDED =
      Kites.article(
          "2/2020/DIEU",
          "9",
          "1. Thả diều ban đêm phải có 02 người.",
          new Validity(null, LocalDate.of(2025, 12, 31), "1/2026/DIEU"));

  private static final List<String> DEFECTS = new ArrayList<>();
  private static IndexedCatalogue catalogue;
  private static Assistant assistant;

  @BeforeAll
  static void open(@TempDir Path folder) {
    catalogue = Kites.indexed(folder);
    assistant =
        new Assistant(
            new Sources(
                catalogue,
                new KiteLaw(),
                Kites.verdicts(catalogue),
                new Forms(List.of()),
                Kites.LOCALITIES,
                Deadlines.embedded()),
            DEFECTS::addAll);
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "officer-procedure | Cấp phép thả diều, thời hạn giải quyết?",
        "officer-law       | xin phép trồng cây bàng vuông giữa sân",
        "officer-named     | khoản 2 điều 5 luật 1/2026/DIEU",
      })
  void repliesAsWritten(String name, String text) throws IOException {
    var reply = ask(text);

    var file = GOLDEN.resolve(name + ".md");
    var words = "> " + text + "\n\n" + reply.text().strip() + "\n";
    if (UPDATE) {
      Files.writeString(file, words);
    }
    assertThat(file).hasContent(words.strip() + "\n");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void putsTheLawFirstInItsOwnWordsWhereTheProcedureIsAskedForAsAWhole() {
    var sections = ask("Cấp phép thả diều").sections();

    assertThat(sections.getFirst().kind()).isEqualTo(Section.Kind.LEGAL_BASIS);
    assertThat(sections.getFirst().items().getFirst().text())
        .contains("Trả kết quả trong 03 ngày làm việc");
    assertThat(sections)
        .extracting(Section::kind)
        .contains(Section.Kind.FEE, Section.Kind.CONDITION, Section.Kind.WHERE, Section.Kind.TIME);
  }

  @Test
  void tellsTheStepsBeforeTheLawWhereTheStepsAreAsked() {
    var sections = ask("các bước cấp phép thả diều như thế nào?").sections();

    assertThat(sections.getFirst().kind()).isEqualTo(Section.Kind.STEPS);
    assertThat(sections).extracting(Section::kind).contains(Section.Kind.LEGAL_BASIS);
  }

  @Test
  void tellsTheFeeFirstAndThenItsGroundWhereAFeeIsAsked() {
    var sections = ask("Cấp phép thả diều lệ phí bao nhiêu?").sections();

    assertThat(sections.getFirst().kind()).isEqualTo(Section.Kind.FEE);
    assertThat(sections)
        .extracting(Section::kind)
        .contains(Section.Kind.LEGAL_BASIS)
        .doesNotContain(Section.Kind.WHERE, Section.Kind.TIME, Section.Kind.STEPS);
  }

  @Test
  void saysOfALawThatEndedThatItDid() {
    assertThat(ask("Cấp phép thả diều").text()).contains("hết hiệu lực").contains("31/12/2025");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void explainsItselfToOfficersAlone() {
    var why = Objects.requireNonNull(ask("Cấp phép thả diều lệ phí bao nhiêu?").explanation());

    assertThat(why.confidence()).isPositive();
    assertThat(why.decision()).isEqualTo("answer");
    assertThat(why.intents()).contains("fee");
    assertThat(why.candidates()).extracting(Reply.Found::code).contains("9.000001");
    assertThat(why.laws()).extracting(law -> law.id()).contains("1/2026/DIEU#5");
    assertThat(why.lines()).containsKeys("floor", "sure", "certain");
    assertThat(assistant.reply(Kites.question("Cấp phép thả diều")).explanation()).isNull();
  }

  @Test
  void tellsNothingPersonalInItsExplanation() {
    var why =
        ask("Ông Nguyễn Văn Mẫu, căn cước 001099000001, số 0912345678, cấp phép thả diều lệ phí?")
            .explanation();

    assertThat(String.valueOf(why)).doesNotContain("Mẫu", "001099", "0912");
  }

  @ParameterizedTest
  @CsvSource({"cho tôi hỏi với ạ", "xin chào", "cấp phép thả diều", "nhà tôi đang cháy!"})
  void addressesOfficersFormally(String text) {
    var reply = ask(text);

    assertThat(reply.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("anh/chị");
    assertThat(reply.warnings()).noneMatch(warning -> warning.contains("nh/chị"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khi nào phải lập phiếu từ chối tiếp nhận hồ sơ | Phiếu từ chối | Điều 18 khoản 5",
        "phiếu yêu cầu bổ sung được lập mấy lần | trong một lần | Điều 17 khoản 2",
        "xin lỗi trễ hẹn phải làm thế nào theo quy định | Phiếu xin lỗi | mẫu 01 đến 04",
        "dân phản ánh cán bộ bắt bổ sung hoài thì theo quy định nào | vào một Phiếu | Điều 17 khoản 2",
      })
  void tellsOfficersWhatToDoAtTheDeskAndOnWhatRule(String text, String duty, String rule) {
    var reply = ask(text);

    assertThat(reply.sections().getFirst().items().getFirst().text()).contains(duty);
    assertThat(reply.sections().get(1).kind()).isEqualTo(Section.Kind.LEGAL_BASIS);
    assertThat(reply.text()).contains(rule).doesNotContain("khiếu nại", "Hỏi nơi nộp");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void checksADossierForOfficersWithoutTheLawOfTheWholeProcedure() {
    var reply = ask("hồ sơ cấp phép thả diều gồm căn cước, hộ chiếu, còn thiếu gì");

    assertThat(reply.lead()).contains("9.000001");
    assertThat(reply.sections()).extracting(Section::title).contains("Đã có");
    assertThat(reply.sections())
        .extracting(Section::kind)
        .doesNotContain(Section.Kind.LEGAL_BASIS, Section.Kind.TIME);
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void tellsCitizensWhatTheyMayClaimAtTheDesk() {
    var reply = assistant.reply(Kites.question("khi nào phải lập phiếu từ chối tiếp nhận"));

    assertThat(reply.text()).contains("Anh/chị", "mẫu 03").doesNotContain("đề nghị Ông/Bà");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void asksNothingTwiceEvenFormally() {
    var first = ask("cho tôi hỏi với ạ");
    var again =
        assistant.reply(
            new Question(
                "Đăng ký hội thi sáo trúc",
                List.of(
                    new Turn(Turn.Role.USER, "cho tôi hỏi với ạ"),
                    new Turn(Turn.Role.ASSISTANT, first.text())),
                Audience.OFFICER,
                Language.VI,
                null,
                Kites.TODAY));

    assertThat(again.lead()).isNotEqualTo(first.lead());
  }

  private static Reply ask(String text) {
    return assistant.reply(
        new Question(text, List.of(), Audience.OFFICER, Language.VI, null, Kites.TODAY));
  }

  /// Two articles, both of which fit everything.
  private static final class KiteLaw implements Regulations {

    @Override
    public List<ArticleHit> search(ArticleQuery query) {
      return List.of(hit(LAW, 0.8, "khoản 1"), hit(ENDED, 0.6, "khoản 1"));
    }

    private static ArticleHit hit(Article article, double score, String clause) {
      var words = article.clauses().getFirst().text();
      return new ArticleHit(
          article, score, clause, words, List.of(new ArticleHit.Fitting(clause, words)), List.of());
    }

    @Override
    public List<Article> find(RegulationKey number, String article) {
      return named(number.value(), article);
    }

    @Override
    public List<Article> articles(RegulationKey number) {
      return List.of();
    }

    @Override
    public List<Amendment> amending(RegulationKey number, String article) {
      return List.of();
    }

    @Override
    public List<Article> named(LegalReference reference) {
      return named(String.valueOf(reference.number()), String.valueOf(reference.article()));
    }

    private static List<Article> named(String number, String article) {
      return List.of(LAW, ENDED).stream()
          .filter(law -> law.heading().number().equals(number))
          .filter(law -> law.heading().article().equals(article))
          .toList();
    }

    @Override
    public Optional<Article> byRecord(String id) {
      return Optional.empty();
    }

    @Override
    public RegulationEdition edition() {
      return new RegulationEdition("kites", Kites.TODAY, Kites.TODAY, 2, 2);
    }
  }
}
