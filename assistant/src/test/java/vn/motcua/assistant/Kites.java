package vn.motcua.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Subject;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.event.LifeEvents;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.IndexBuilder;
import vn.motcua.knowledge.search.IndexedCatalogue;
import vn.motcua.knowledge.search.IndexedProcedure;
import vn.motcua.knowledge.search.Query;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.RegulationEdition;
import vn.motcua.knowledge.search.regulation.Regulations;
import vn.motcua.knowledge.source.ProcedureJson;

/// A small made-up catalogue on kites (`kites.json`), and questions about it.
public final class Kites {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Edition EDITION =
      new Edition("kites", "kites", LocalDate.of(2026, 11, 1), 4, 1, 0);

  public static final Localities LOCALITIES = Localities.shipped();

  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Rules RULES = Rules.embedded(EVIDENCE);

  private Kites() {}

  /// A catalogue as a search that somebody made up.
  public record Fake(List<Procedure> procedures, Search found) implements Catalogue {

    /// Finds.
    public interface Search {
      List<Hit> search(String words);
    }

    @Override
    public Optional<Procedure> find(String code) {
      return procedures.stream().filter(procedure -> procedure.code().equals(code)).findFirst();
    }

    @Override
    public List<Hit> search(Query query) {
      return found.search(query.text());
    }

    @Override
    public Edition edition() {
      return EDITION;
    }
  }

  public static List<Procedure> all() {
    try (var in = Kites.class.getResourceAsStream("kites.json")) {
      var all = new ArrayList<Procedure>();
      var records = JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
      records.forEach(node -> all.add(ProcedureJson.trusted(node)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Procedure named(String code) {
    return all().stream().filter(kite -> kite.code().equals(code)).findFirst().orElseThrow();
  }

  /// The whole catalogue as a real index in `folder`; to be closed.
  public static IndexedCatalogue indexed(Path folder) {
    var records =
        all().stream().map(p -> new IndexedProcedure(p, Optional.empty(), List.of())).toList();
    new IndexBuilder().write(folder, records, EDITION);
    return IndexedCatalogue.open(folder);
  }

  public static Hit hit(String code, double score) {
    var procedure = named(code);
    return Hit.of(procedure, score, procedure.name());
  }

  /// The same record under another name, with what it says and which others belong to it.
  public static Procedure renamed(String code, String name, List<String> related, String... lines) {
    var kite = named(code);
    var heading = kite.heading();
    var source = kite.sources().getFirst();
    return new Procedure(
        new Heading(
            code,
            name,
            heading.nameEn(),
            heading.levels(),
            heading.field(),
            heading.applicants(),
            heading.decision(),
            heading.page()),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        kite.evidence(),
        Stream.of(lines)
            .map(line -> new Statement(Statement.Kind.CONDITION, line, source))
            .toList(),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        related,
        kite.differences());
  }

  /// The first kite, of which no paper is asked and nothing said but `lines`.
  public static Procedure saying(Statement.Kind kind, String... lines) {
    var kite = named("9.000001");
    var source = kite.sources().getFirst();
    return new Procedure(
        kite.heading(),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        List.of(),
        Stream.of(lines).map(line -> new Statement(kind, line, source)).toList(),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        kite.differences());
  }

  public static Question question(String text) {
    return Question.of(text, TODAY);
  }

  /// The same in a talk in which the procedure with the code 9.000003 was answered with its fee.
  public static Question inTalk(String text) {
    return new Question(
        text,
        List.of(
            new Turn(Turn.Role.USER, "xin mở hội thi sáo"),
            new Turn(
                Turn.Role.ASSISTANT,
                "Thủ tục **Đăng ký hội thi sáo trúc** (mã 9.000003).\n\n### Lệ phí\n\n- 20.000 đồng")),
        Question.Audience.CITIZEN,
        Question.Language.VI,
        null,
        TODAY);
  }

  public static Understanding understood(Question question, Intent... intents) {
    return understood(question, Topic.PROCEDURE, List.of(), false, null, intents);
  }

  /// The only place in the tests that knows every part of an understanding.
  public static Understanding understood(
      Question question,
      Topic topic,
      List<String> earlier,
      boolean leansBack,
      @Nullable Level level,
      Intent... intents) {
    var cues = new ArrayList<Cue>();
    if (leansBack) {
      cues.add(Cue.FOLLOW_UP);
    }
    Stream.of(Cue.COMMUNE, Cue.PROVINCE, Cue.MINISTRY)
        .filter(cue -> level != null && cue.name().equals(level.name()))
        .forEach(cues::add);
    return new Understanding(
        question,
        topic,
        Subject.of(question.text()),
        new Wishes(List.of(intents), cues),
        Situation.UNKNOWN,
        new Context(
            earlier.stream().map(text -> new Context.Earlier(text, Situation.UNKNOWN)).toList(),
            List.of(),
            "",
            "",
            List.of(),
            false));
  }

  /// Lines that mean what the tests say, whatever the evaluation sets.
  public static Calibration lines() {
    return new Calibration(0.3, 0.4, 0.2, 0.75, 0.7, 0.01, 0.5, 0.1, 0.5);
  }

  /// Law texts that are found by the number of their article alone, as a search that found them.
  public record FakeLaw(List<Article> all) implements Regulations {

    @Override
    public List<ArticleHit> search(ArticleQuery query) {
      return List.of();
    }

    @Override
    public List<Article> find(RegulationKey number, String article) {
      return List.of();
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
      var number = reference.article();
      return all.stream()
          .filter(article -> number == null || article.heading().article().equals(number))
          .toList();
    }

    @Override
    public Optional<Article> byRecord(String id) {
      return Optional.empty();
    }

    @Override
    public RegulationEdition edition() {
      return new RegulationEdition("kites", TODAY, TODAY, all.size(), 1);
    }
  }

  /// What is said of papers, by the kinds and rules that ship with the knowledge.
  public static Verdicts verdicts(Catalogue catalogue) {
    return verdicts(catalogue, () -> RuleStanding.OPEN);
  }

  /// The same where an installation says something of the rules.
  public static Verdicts verdicts(Catalogue catalogue, Supplier<RuleStanding> standing) {
    return new Verdicts(catalogue, EVIDENCE, RULES, standing);
  }

  /// What is answered from where all that is known are the kites.
  public static Sources sources(Catalogue catalogue) {
    return new Sources(
        catalogue,
        noLaw(),
        verdicts(catalogue),
        new Forms(List.of()),
        LOCALITIES,
        Deadlines.embedded());
  }

  /// No law texts.
  public static Regulations noLaw() {
    return new FakeLaw(List.of());
  }

  /// An article of a made-up decree on kites.
  public static Article article(String number, String article, String text, Validity validity) {
    return new Article(
        number + "#" + article,
        new Article.Heading(number, "Nghị định số", article, "Giờ thả diều", "Thả diều", ""),
        text,
        "",
        null,
        validity,
        TODAY);
  }

  /// No life events.
  public static LifeEvents noEvents() {
    return new LifeEvents(List.of());
  }
}
