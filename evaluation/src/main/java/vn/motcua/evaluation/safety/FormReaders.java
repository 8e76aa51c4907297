package vn.motcua.evaluation.safety;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.assistant.fill.prefill.TextPrefill;
import vn.motcua.assistant.fill.prefill.TextReader;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.assistant.llm.extract.ModelReader;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.run.AttackRun;
import vn.motcua.evaluation.safety.run.Models;
import vn.motcua.evaluation.safety.stub.StubEndpoint;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.place.Places;

/// Who reads words into forms: the rules, and the rules with a played model beside them.
final class FormReaders {

  private static final Duration LIMIT = Duration.ofSeconds(8);

  private FormReaders() {}

  /// By the name of the model.
  static Map<String, TextReader> of(
      List<Personality> personalities, Models models, StubEndpoint stub) {
    var places = Places.embedded();
    var fields = new TypedFields(() -> places);
    var rules = new TextPrefill(fields, new Reading());
    var all = new LinkedHashMap<String, TextReader>();
    all.put(AttackRun.NO_MODEL, rules);
    for (var personality : personalities) {
      var language = models.at(stub.address(personality, "form", 0), personality.label());
      var model = new Model(language, LIMIT);
      var reader = new ModelReader(rules, fields, model, new SecureRandom());
      all.put(personality.name().toLowerCase(Locale.ROOT), reader);
    }
    return all;
  }
}
