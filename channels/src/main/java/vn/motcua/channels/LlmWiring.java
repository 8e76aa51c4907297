package vn.motcua.channels;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.ModelTrace;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.channels.model.ModelHealth;
import vn.motcua.channels.model.ModelMeters;
import vn.motcua.channels.model.ModelSettings;
import vn.motcua.channels.model.ModelUpkeep;
import vn.motcua.channels.model.RunningModel;
import vn.motcua.channels.model.YieldingModel;
import vn.motcua.channels.officer.oversight.ModelController;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.model.StoredLedger;
import vn.motcua.channels.storage.model.StoredSwitches;

/// How a language model is put together, where one is set; else there is none, and no class of a
/// library for it is loaded.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelSettings.class)
@Import({ModelController.class, ModelMeters.class, ModelUpkeep.class})
class LlmWiring {

  @Bean
  StoredSwitches modelSwitches(@Qualifier("database") Database database, Clock clock) {
    return new StoredSwitches(database, clock);
  }

  @Bean
  @Nullable RunningModel runningModel(
      ModelSettings settings,
      StoredSwitches switches,
      @Qualifier("database") Database database,
      Clock clock,
      ModelMeters meters) {
    return settings.isOn()
        ? RunningModel.of(settings, switches, new StoredLedger(database), clock, meters)
        : null;
  }

  /// What answers ask. Waiting for it lets others think.
  @Bean
  @Nullable LanguageModel languageModel(@Nullable RunningModel running) {
    return running == null ? null : new YieldingModel(running.model());
  }

  /// What answers and forms are helped by; null without a model.
  @Bean
  @Nullable Model helpingModel(
      @Nullable LanguageModel language, ModelSettings settings, ModelTrace trace) {
    return language == null ? null : new Model(language, settings.timeout(), trace::dropped);
  }

  @Bean
  ModelTrace modelTrace(@Nullable RunningModel running) {
    return running == null ? ModelTrace.NONE : running.trace();
  }

  @Bean
  ModelHealth modelHealthIndicator(@Nullable RunningModel running) {
    return new ModelHealth(running);
  }
}
