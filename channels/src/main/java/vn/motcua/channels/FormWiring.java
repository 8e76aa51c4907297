package vn.motcua.channels;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.WhatToBring;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.dialogue.FormDialogue;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Interview;
import vn.motcua.assistant.fill.prefill.AskedReply;
import vn.motcua.assistant.fill.prefill.TextPrefill;
import vn.motcua.assistant.fill.prefill.TextReader;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.assistant.llm.extract.ModelReader;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MasterKey;
import vn.motcua.channels.storage.StoredFillings;
import vn.motcua.channels.web.Workers;
import vn.motcua.channels.web.form.AgencyPapers;
import vn.motcua.channels.web.form.DocumentController;
import vn.motcua.channels.web.form.FillingController;
import vn.motcua.channels.web.form.FormController;
import vn.motcua.channels.web.form.Outputs;
import vn.motcua.channels.web.form.PrefillController;
import vn.motcua.knowledge.LivePlaces;
import vn.motcua.knowledge.form.AgencyForms;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.search.LiveCatalogue;

/// How forms are put together: reading, filling, talking, keeping, printing.
@Configuration(proxyBeanMethods = false)
@Import({DocumentController.class, FormController.class, PrefillController.class})
class FormWiring {

  private static final Logger LOG = LoggerFactory.getLogger(FormWiring.class);

  /// The forms that ship, and those of the agency in the folder `forms` of the data directory.
  @Bean
  Forms forms(Settings settings) {
    var agency = new AgencyForms().in(settings.dataDirectory().resolve("forms"));
    agency.refusals().forEach(refusal -> LOG.error("This form was refused. {}", refusal));
    return Forms.embedded().with(agency.forms());
  }

  /// Two databases are beans, so each use names the one it means.
  @Bean
  Database fillingsDatabase(Settings settings) {
    return settings.openFillings();
  }

  @Bean
  StoredFillings fillings(
      @Qualifier("fillingsDatabase") Database database, Settings settings, Clock clock) {
    return new StoredFillings(database, MasterKey.inside(settings.dataDirectory()), clock);
  }

  @Bean
  TypedFields fields(LivePlaces places) {
    return new TypedFields(places::now);
  }

  @Bean
  FormFilling formFilling(
      Forms forms, StoredFillings fillings, TypedFields fields, Settings settings, Clock clock) {
    var interview = new Interview(fields);
    return new FormFilling(forms, fillings, interview, clock, settings.fillings().keep());
  }

  @Bean
  Reading reading() {
    return new Reading();
  }

  @Bean
  TextPrefill texts(TypedFields fields, Reading reading) {
    return new TextPrefill(fields, reading);
  }

  /// What somebody tells of themselves at once may be read by a model too; replies in a conversation are
  /// read by rules alone.
  @Bean
  @Primary
  TextReader allTexts(TextPrefill texts, TypedFields fields, Optional<Model> model) {
    return new ModelReader(texts, fields, model.orElse(Model.NONE), new SecureRandom());
  }

  @Bean
  FormDialogue dialogue(
      FormFilling filling,
      TypedFields fields,
      TextPrefill texts,
      Reading reading,
      LiveCatalogue catalogue,
      Clock clock) {
    return new FormDialogue(
        filling,
        fields,
        new AskedReply(fields, reading),
        texts,
        new EverydayTerms(),
        () -> new Reply.KnowledgeDate(catalogue.edition().version(), catalogue.edition().asOf()),
        clock);
  }

  @Bean
  Conversing conversing(Assistant assistant, FormDialogue dialogue, Conversations conversations) {
    return new Conversing(assistant, dialogue, conversations);
  }

  @Bean
  Outputs outputs(
      Assistant assistant,
      LiveCatalogue catalogue,
      LivePlaces places,
      Clock clock,
      Settings settings) {
    return new Outputs(
        places::now,
        new WhatToBring(assistant, catalogue, clock),
        new AgencyPapers(settings.dataDirectory().resolve("forms")));
  }

  @Bean
  FillingController fillingController(FormFilling filling, Workers workers, Settings settings) {
    return new FillingController(filling, workers, settings.fillings().handOver());
  }
}
