package vn.motcua.channels.talk.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.Sources;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.dialogue.FormDialogue;
import vn.motcua.assistant.fill.Fillings;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Interview;
import vn.motcua.assistant.fill.prefill.AskedReply;
import vn.motcua.assistant.fill.prefill.TextPrefill;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.passing.PassingDatabase;
import vn.motcua.channels.storage.passing.StoredConversations;
import vn.motcua.channels.storage.passing.StoredFillings;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.form.FormLinks;
import vn.motcua.channels.talk.officer.Officers;
import vn.motcua.channels.talk.paper.DossierTalk;
import vn.motcua.channels.talk.person.People;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.calendar.ReceiptRules;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.place.Places;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.LiveRegulations;

/// The embedded knowledge with everything that talks over it, on a Friday morning that stands still.
final class Bench {

  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  static final Instant FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0).atZone(VIETNAM).toInstant();
  static final String SITE = "https://tthc.example";

  private static @Nullable Bench shared;

  final MovingClock clock = new MovingClock(FRIDAY);
  final Known people = new Known();
  final List<Reply> replies = new ArrayList<>();
  final Conversations conversations;
  final Fillings fillings;
  private final LiveCatalogue catalogue;
  private final Verdicts verdicts;
  private final Conversing conversing;
  private final FormFilling filling;
  private int events;

  private Bench() {
    var data = temporary();
    var ingestion = new Ingestion(data, clock);
    catalogue = ingestion.open();
    LiveRegulations regulations = ingestion.openRegulations();
    var places = Places.embedded();
    var evidence = EvidenceTypes.embedded();
    verdicts = new Verdicts(catalogue, evidence, Rules.embedded(evidence), () -> RuleStanding.OPEN);
    var local = ingestion.openLocal();
    var forms = Forms.embedded();
    var calendar = ingestion.openCalendar();
    var assistant =
        new Assistant(
            new Sources(
                catalogue,
                regulations,
                verdicts,
                forms,
                new Localities(() -> places, local::now, ""),
                new Deadlines(calendar::now, ReceiptRules.embedded())),
            _ -> {});
    var passing = new PassingDatabase(Database.fillingsInside(data), clock);
    var master = MasterKey.inside(data);
    fillings = new StoredFillings(passing, master);
    conversations =
        new StoredConversations(
            passing, master, new StoredConversations.Limits(Duration.ofHours(2), 100, 40));
    var fields = new TypedFields(() -> places);
    filling = new FormFilling(forms, fillings, new Interview(fields), clock, Duration.ofHours(24));
    var reading = new Reading();
    var dialogue =
        new FormDialogue(
            filling,
            fields,
            new AskedReply(fields, reading),
            new TextPrefill(fields, reading),
            new EverydayTerms(),
            () ->
                new Reply.KnowledgeDate(catalogue.edition().version(), catalogue.edition().asOf()),
            clock);
    conversing = new Conversing(assistant, dialogue, conversations);
  }

  /// One for all tests: opening the knowledge takes seconds.
  static synchronized Bench shared() {
    var bench = shared == null ? new Bench() : shared;
    shared = bench;
    bench.clock.set(FRIDAY);
    bench.people.all.clear();
    bench.replies.clear();
    return bench;
  }

  TalkingAssistant talking(Officers officers) {
    return talking(officers, SITE, _ -> List.of());
  }

  TalkingAssistant talking(Officers officers, String site, NearestCounters counters) {
    return new TalkingAssistant(
        new TalkParts(
            people,
            conversations,
            conversing,
            filling,
            new FormLinks(filling, site, Duration.ofMinutes(15)),
            new DossierTalk(verdicts, clock),
            officers,
            counters,
            catalogue,
            UnaryOperator.identity(),
            (Question _, Reply reply) -> replies.add(reply),
            new TalkOptions(
                "Xã A",
                "0200 000 000",
                "Bộ phận Một cửa xã A",
                List.of("Đăng ký tạm trú ở đâu?"),
                2),
            clock));
  }

  Conversations conversations() {
    return conversations;
  }

  Incoming words(String user, String text) {
    return event(user, new Content.Words(text));
  }

  Incoming event(String user, Content content) {
    return new Incoming(Network.ZALO_OA, user, "e" + events++, clock.instant(), content);
  }

  /// What is said to `text`, as somebody reads it.
  static String read(List<Outgoing> messages) {
    var all = new StringBuilder();
    for (var message : messages) {
      all.append(all.isEmpty() ? "" : "\n\n~ ~ ~\n\n").append(message.text());
      var number = 1;
      for (var choice : message.choices()) {
        all.append(number == 1 ? "\n\n" : "\n").append("[%d] %s".formatted(number++, choice));
      }
      message.links().forEach(link -> all.append("\n→ " + link.label() + ": " + link.address()));
    }
    return all.toString();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("motcua-talk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// People in a map.
  static final class Known implements People {

    final Map<String, Person> all = new HashMap<>();

    @Override
    public Optional<Person> find(Network network, String user) {
      return Optional.ofNullable(all.get(network + user));
    }

    @Override
    public void keep(Network network, String user, Person person) {
      all.put(network + user, person);
    }

    @Override
    public boolean forget(Network network, String user) {
      return all.remove(network + user) != null;
    }
  }
}
