package vn.motcua.assistant.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.found.SearchFailed;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

class RetrieverTest {

  private static final List<Hit> CERTAIN = List.of(Kites.hit("9.000001", 1));
  private static final List<Hit> FAIR = List.of(Kites.hit("9.000001", 0.5));
  private static final List<Hit> WEAK = List.of(Kites.hit("9.000002", 0.1));
  private static final List<Hit> NONE = List.of();

  private final List<String> searched = new ArrayList<>();

  @Test
  void looksForTheMessageAlone() {
    var retrieval = retrieve(Map.of("thả diều", CERTAIN), "thả diều", false, "thả đèn");

    assertThat(retrieval).isEqualTo(new Retrieval("thả diều", CERTAIN));
    assertThat(searched).containsExactly("thả diều");
  }

  @Test
  void findsTheMatterOfALongMessageByTheClauseThatNamesIt() {
    var story = "hôm qua trời nhiều gió, muốn xin thả diều, cán bộ bảo chờ";
    var weak = List.of(Kites.hit("9.000001", 0.2), Kites.hit("9.000002", 0.15));

    var retrieval = retrieve(Map.of(story, weak, "muốn xin thả diều", FAIR), story, false);

    assertThat(retrieval).isEqualTo(new Retrieval(story, List.of(FAIR.getFirst(), weak.getLast())));
  }

  @Test
  void noticesWhatALongMessageHardlyNamesWhereAClauseFindsTheSame() {
    var story = "hôm qua trời nhiều gió, muốn xin thả diều, cán bộ bảo chờ";
    var weak = List.of(Kites.hit("9.000001", 0.2), Kites.hit("9.000002", 0.15));
    var noticed = List.of(Kites.hit("9.000001", 0.33));

    var retrieval = retrieve(Map.of(story, weak, "muốn xin thả diều", noticed), story, false);

    assertThat(retrieval.best()).contains(noticed.getFirst());
  }

  @Test
  void isSureOfWhatASentenceNamesThoughAnotherLeadsFar() {
    var text = "xin thả diều bao lâu, gửi sau giờ gió lặng thì sao";
    var far = List.of(lying("9.000001", 0.4, 0.1), lying("9.000002", 0.3, 0.1));
    var near = lying("9.000001", 0.7, 0.6);

    var retrieval = retrieve(Map.of(text, far, "xin thả diều bao lâu", List.of(near)), text, false);

    assertThat(retrieval.best()).contains(near);
  }

  @Test
  void staysUnsureWhereTwoWereFoundAlike() {
    var text = "xin thả diều hay thả đèn, lâu chưa chơi";
    var far = List.of(lying("9.000001", 0.4, 0.1), lying("9.000002", 0.395, 0.6));
    var near = List.of(lying("9.000001", 0.7, 0.6));

    var retrieval = retrieve(Map.of(text, far, "xin thả diều hay thả đèn", near), text, false);

    assertThat(retrieval.hits()).isEqualTo(far);
  }

  @Test
  void takesWhatStandsBehindADurationForTheReason() {
    var text = "bãi diều nghỉ 2 tháng trồng cỏ thì báo ai";
    var weak = List.of(Kites.hit("9.000001", 0.2), Kites.hit("9.000002", 0.15));

    var retrieval = retrieve(Map.of(text, weak, "bãi diều nghỉ 2 tháng", FAIR), text, false);

    assertThat(retrieval.best()).contains(FAIR.getFirst());
  }

  private static Hit lying(String code, double score, double closeness) {
    var hit = Kites.hit(code, score);
    return new Hit(code, hit.name(), hit.levels(), score, closeness, hit.name(), List.of());
  }

  @Test
  void prefersThePlainProcedureThatTheQuestionNamesToOneThatDoesMore() {
    var text = "dây diều đứt ở bãi xa, thả diều ở đâu";
    var linked = new Hit("9.000009", "Liên thông thả diều, nối dây", List.of(), 0.6, "", List.of());
    var plain = Kites.hit("9.000001", 0.5);
    var found =
        Map.of(text, List.of(linked, plain), "thả diều ở đâu", List.of(Kites.hit("9.000001", 0.9)));
    var question = Kites.question(text);

    var retriever = new Retriever(finding(found), Kites.noEvents(), Kites.noLaw(), Kites.lines());

    assertThat(retriever.retrieve(new Interpreter().understand(question)).best().map(Hit::code))
        .contains("9.000001");
  }

  @Test
  void leavesALongMessageAloneWhereAClauseLeadsElsewhere() {
    var story = "hôm qua trời nhiều gió, muốn xin thả diều, cán bộ bảo chờ";

    var retrieval = retrieve(Map.of(story, WEAK, "muốn xin thả diều", FAIR), story, false);

    assertThat(retrieval).isEqualTo(new Retrieval(story, WEAK));
  }

  @Test
  void readsAWeakMessageWithTheOneBefore() {
    var retrieval =
        retrieve(Map.of("lệ phí?", WEAK, "thả diều lệ phí?", FAIR), "lệ phí?", false, "thả diều");

    assertThat(retrieval.hits()).isEqualTo(FAIR);
    assertThat(retrieval.query()).isEqualTo("thả diều lệ phí?");
  }

  @Test
  void looksForTheOneBeforeWhereTheMessageNamesNothing() {
    var retrieval = retrieve(Map.of("thả diều", CERTAIN), "còn phí?", true, "thả diều");

    assertThat(retrieval).isEqualTo(new Retrieval("thả diều", CERTAIN));
  }

  @Test
  void leansBackFurtherWhereTheOneBeforeNamesNothing() {
    var retrieval =
        retrieve(Map.of("thả diều", CERTAIN), "còn phí?", true, "nộp ở đâu?", "thả diều");

    assertThat(retrieval.hits()).isEqualTo(CERTAIN);
  }

  @Test
  void leansBackSoonerWhereItSoundsLikeAFollowUp() {
    var found = Map.of("còn đèn trời?", FAIR, "thả diều còn đèn trời?", CERTAIN);

    assertThat(retrieve(found, "còn đèn trời?", true, "thả diều").hits()).isEqualTo(CERTAIN);
    assertThat(retrieve(found, "còn đèn trời?", false, "thả diều").hits()).isEqualTo(FAIR);
  }

  @Test
  void leansBackWithOneSyllable() {
    var found = Map.of("bao lâu thì có đèn?", FAIR, "thả diều bao lâu thì có đèn?", CERTAIN);

    assertThat(retrieve(found, "bao lâu thì có đèn?", false, "thả diều").hits()).isEqualTo(CERTAIN);
  }

  @Test
  void staysWithWhatWasSpokenOfWhereTheMessageNamesNothing() {
    var same = List.of(Kites.hit("9.000001", 0.2));
    var found = Map.of("thả diều", CERTAIN, "ở Vinh gió to", WEAK, "thả diều ở Vinh gió to", same);

    assertThat(retrieve(found, "ở Vinh gió to", false, "thả diều").hits()).isEqualTo(CERTAIN);
  }

  @Test
  void keepsTheMessageAloneWhereTheOneBeforeDoesNotHelp() {
    var found = Map.of("còn đèn?", FAIR, "thả diều còn đèn?", WEAK);

    assertThat(retrieve(found, "còn đèn?", true, "thả diều").hits()).isEqualTo(FAIR);
  }

  @Test
  void findsNothingWhereNothingWasEverNamed() {
    var retrieval = retrieve(Map.of(), "còn phí?", true, "ở đâu?");

    assertThat(retrieval.hits()).isEmpty();
    assertThat(retrieval.best()).isEmpty();
    assertThat(retrieval.bestScore()).isZero();
  }

  @Test
  void saysThatTheSearchFailedAndNotThatNothingWasFound() {
    var broken =
        new Kites.Fake(
            List.of(),
            words -> {
              throw new UncheckedIOException(new IOException("disk gone"));
            });
    var understanding = Kites.understood(Kites.question("thả diều"), Intent.FEE);

    assertThatExceptionOfType(SearchFailed.class)
        .isThrownBy(() ->
            new Retriever(broken, Kites.noEvents(), Kites.noLaw(), Kites.lines())
                .retrieve(understanding));
  }

  @Test
  void looksUpThePlaceInTheLawThatIsAskedFor() {
    var article = Kites.article("7/2021/NĐ-CP", "3", "Cấm.", Validity.UNKNOWN);
    var question = new Interpreter().understand(Kites.question("điều 3 nđ 7/2021/nđ-cp"));

    var found =
        new Retriever(
                finding(Map.of()),
                Kites.noEvents(),
                new Kites.FakeLaw(List.of(article)),
                Kites.lines())
            .retrieve(question);

    assertThat(found.law().orElseThrow().articles()).containsExactly(article);
  }

  @Test
  void makesAllItsSearchesAsOneQuestion() {
    var questions = new AtomicInteger();
    var found = finding(Map.of("thả diều lệ phí?", FAIR));

    new Retriever(new OnlyForOne(found, questions), Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(understood("lệ phí?", false, "thả diều"));

    assertThat(questions).hasValue(1);
    assertThat(searched).hasSizeGreaterThan(1);
  }

  @Test
  void looksForTheThingsThatANameListsNotOneByOne() {
    var name = "Đăng ký thả diều giấy ngoài bãi; xin đổi giấy thả đèn trời ngoài sông";
    var hit = new Hit("9.000001", name, List.of(), 0.7, name, List.of());

    search(name, hit);
    assertThat(searched).containsExactly(name);

    searched.clear();
    search("Đăng ký thả diều giấy ngoài bãi; xin đổi giấy thả đèn cá ngoài sông", hit);
    assertThat(searched).hasSizeGreaterThan(1);
  }

  private void search(String text, Hit hit) {
    new Retriever(
            finding(Map.of(text, List.of(hit))), Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(Kites.question(text)));
  }

  /// A catalogue that is searched only by questions, and counts them.
  private record OnlyForOne(Catalogue found, AtomicInteger questions) implements Catalogue {

    @Override
    public Catalogue forOneQuestion() {
      questions.incrementAndGet();
      return found;
    }

    @Override
    public Optional<Procedure> find(String code) {
      return found.find(code);
    }

    @Override
    public List<Hit> search(Query query) {
      throw new AssertionError("searched outside of a question");
    }

    @Override
    public Edition edition() {
      return found.edition();
    }
  }

  private Retrieval retrieve(
      Map<String, List<Hit>> found, String text, boolean leansBack, String... earlier) {
    return new Retriever(finding(found), Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(understood(text, leansBack, earlier));
  }

  private Catalogue finding(Map<String, List<Hit>> found) {
    return new Kites.Fake(
        List.of(),
        words -> {
          searched.add(words);
          return found.getOrDefault(words, NONE);
        });
  }

  private static Understanding understood(String text, boolean leansBack, String... earlier) {
    return Kites.understood(
        Kites.question(text), Topic.PROCEDURE, List.of(earlier), leansBack, null, Intent.GENERAL);
  }
}
