package vn.motcua.assistant.llm.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.TextReader;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.assistant.llm.ask.PromptFile;
import vn.motcua.assistant.llm.guard.FixedPaths;
import vn.motcua.assistant.llm.guard.Masking;
import vn.motcua.assistant.llm.guard.Tokens;
import vn.motcua.assistant.privacy.PersonNames;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;

/// Reads what the rules read, and besides it what a model points at: words that stand there, for
/// fields that the rules left open and that take them. Numbers of persons stay with the rules.
public final class ModelReader implements TextReader {

  private static final Set<FieldType> OPEN =
      EnumSet.of(
          FieldType.TEXT,
          FieldType.LONG_TEXT,
          FieldType.PERSON_NAME,
          FieldType.FULL_DATE,
          FieldType.PARTIAL_DATE,
          FieldType.ETHNICITY,
          FieldType.NATIONALITY,
          FieldType.RELATION,
          FieldType.ADDRESS);

  private static final int MOST_FIELDS = 40;
  private static final int LONGEST = 1_500;

  private final PromptFile file = PromptFile.of(ModelReader.class, "extract");
  private final Masking masking = new Masking();
  private final PersonNames names = new PersonNames();
  private final FixedPaths paths = new FixedPaths();
  private final TextReader rules;
  private final FieldReader fields;
  private final Model model;
  private final RandomGenerator random;

  /// @param rules read first, and keep what they read
  /// @param fields what fields take
  /// @param random unguessable, but in tests
  public ModelReader(TextReader rules, FieldReader fields, Model model, RandomGenerator random) {
    this.rules = rules;
    this.fields = fields;
    this.model = model;
    this.random = random;
  }

  @Override
  public List<Proposal> read(String text, Form form, Optional<FormField> asked, LocalDate today) {
    var read = rules.read(text, form, asked, today);
    var asking = model.on(Channel.WEB);
    var open = open(form, read);
    if (!asking.isReady() || open.isEmpty() || text.length() > LONGEST || !paths.isOpen(text)) {
      return read;
    }
    var words = new Pseudonyms(text, new Tokens(random), masking, names);
    return asking
        .ask(file, request(form, open, words.shown()), Duration.ofDays(1))
        .map(answer -> with(read, found(answer, open, words, text, today)))
        .orElse(read);
  }

  private static List<FormField> open(Form form, List<Proposal> read) {
    var taken = read.stream().map(Proposal::field).toList();
    return form.fields()
        .filter(field -> OPEN.contains(field.type()) && !taken.contains(field.id()))
        .limit(MOST_FIELDS)
        .toList();
  }

  private static ObjectNode request(Form form, List<FormField> open, String words) {
    var node = JsonMapper.shared().createObjectNode();
    node.put("task", "extract").put("language", "vi").put("form", form.id());
    var asked = node.putArray("fields");
    open.forEach(field ->
        asked
            .addObject()
            .put("id", field.id())
            .put("label", field.label())
            .put("kind", field.type().name().toLowerCase(Locale.ROOT)));
    return node.put("words", words);
  }

  /// Each value once: the same words hardly are two answers.
  private List<Proposal> found(
      JsonNode answer, List<FormField> open, Pseudonyms words, String text, LocalDate today) {
    var found = new ArrayList<Proposal>();
    var used = new HashSet<String>();
    for (var node : answer.path("values")) {
      var field =
          open.stream().filter(f -> f.id().equals(node.path("field").asString(""))).findFirst();
      var value = words.meant(node.path("value").asString(""));
      if (field.isPresent()
          && value.isPresent()
          && Literally.stands(value.get(), text)
          && fields.read(field.get(), value.get(), today) instanceof FieldReader.Read.Accepted
          && found.stream().noneMatch(other -> other.field().equals(field.get().id()))
          && used.add(value.get())) {
        found.add(new Proposal(field.get().id(), value.get()));
      }
    }
    return found;
  }

  /// What the rules read is not read once more for another field.
  private static List<Proposal> with(List<Proposal> read, List<Proposal> found) {
    var all = new ArrayList<>(read);
    found.stream()
        .filter(
            proposal -> read.stream().noneMatch(known -> known.typed().contains(proposal.typed())))
        .forEach(all::add);
    return all;
  }
}
