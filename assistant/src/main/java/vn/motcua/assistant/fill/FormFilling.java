package vn.motcua.assistant.fill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

/// Fills forms in, for every channel: begins a filling, takes answers in, says how it stands. Where
/// a filling is gone, erased or expired, the result is empty.
public final class FormFilling {

  private final Forms forms;
  private final Fillings fillings;
  private final Interview interview;
  private final Clock clock;
  private final Duration keep;

  /// A filling that was begun.
  ///
  /// @param key opens it
  /// @param subject stands for the person whose data it will hold
  /// @param expiresAt when it is erased
  public record Begun(String key, String subject, Instant expiresAt) {}

  /// What came of values that were read somewhere.
  ///
  /// @param state how the filling stands now
  /// @param set the fields that took a value, by id
  /// @param kept the fields that had one already, which was not touched
  public record Prefilled(FillingState state, List<String> set, List<String> kept) {}

  /// @param clock its zone tells which day it is
  /// @param keep how long a filling is kept
  public FormFilling(
      Forms forms, Fillings fillings, Interview interview, Clock clock, Duration keep) {
    this.forms = forms;
    this.fillings = fillings;
    this.interview = interview;
    this.clock = clock;
    this.keep = keep;
  }

  /// The forms that can be filled in.
  public Forms forms() {
    return forms;
  }

  /// How long a filling is kept.
  public Duration keep() {
    return keep;
  }

  /// Begins to fill `form` in.
  ///
  /// @param subject of an earlier filling that is about the same person; absent for a new person
  public Begun begin(Form form, @Nullable String subject) {
    var until = clock.instant().plus(keep);
    var whom = subject == null ? Unguessable.word() : subject;
    var key = fillings.open(Filling.empty(form.id(), form.version(), whom, until));
    return new Begun(key, whom, until);
  }

  /// The filling itself.
  public Optional<Filling> filling(String key) {
    return fillings.find(key);
  }

  /// How the filling stands.
  public Optional<FillingState> state(String key) {
    return fillings.find(key).map(this::state);
  }

  /// How the filling stands after `field` was answered; also none where the form has no such field.
  ///
  /// @param typed empty to say that there is nothing to write
  public Optional<FillingState> answer(String key, String field, String typed) {
    return changed(
        key,
        field,
        filling -> interview.answer(form(filling), filling, field, typed, Origin.TYPED, today()));
  }

  /// Forgets the answer to `field`, as if it had never been asked; also none where the form has no
  /// such field.
  public Optional<FillingState> forget(String key, String field) {
    return changed(key, field, filling -> filling.without(List.of(field)));
  }

  private Optional<FillingState> changed(String key, String field, UnaryOperator<Filling> change) {
    return fillings
        .change(key, filling -> has(filling, field) ? change.apply(filling) : filling)
        .filter(filling -> has(filling, field))
        .map(this::state);
  }

  private boolean has(Filling filling, String field) {
    return form(filling).field(field).isPresent();
  }

  /// Puts values in that were read somewhere. What somebody typed is never overwritten.
  ///
  /// @param proposals told how the filling stands, what to put in
  public Optional<Prefilled> prefill(
      String key, Origin origin, Function<FillingState, List<Proposal>> proposals) {
    var set = new ArrayList<String>();
    var kept = new ArrayList<String>();
    return fillings
        .change(
            key,
            filling -> {
              set.clear();
              kept.clear();
              var filled = filling;
              for (var proposal : proposals.apply(state(filling))) {
                if (isOpen(filling, proposal.field(), origin)) {
                  filled = put(filled, proposal, origin);
                  set.add(proposal.field());
                } else {
                  kept.add(proposal.field());
                }
              }
              return filled;
            })
        .map(filling -> new Prefilled(state(filling), set, kept));
  }

  /// The values of an earlier filling about the same person that fit here; offered, not set.
  public List<Proposal> offers(String key, String earlierKey) {
    var filling = fillings.find(key);
    var earlier = fillings.find(earlierKey);
    if (filling.isEmpty() || earlier.isEmpty()) {
      return List.of();
    }
    return Reuse.offers(filling.get(), state(filling.get()), earlier.get(), state(earlier.get()));
  }

  /// Erases the filling, for everybody who holds a key to it; false where there was none.
  public boolean erase(String key) {
    return fillings.erase(key);
  }

  /// A word that hands the filling to somebody else's screen, once.
  public Optional<String> handOver(String key, Duration validFor) {
    return fillings.handOver(key, validFor);
  }

  /// The key that such a word gives.
  public Optional<String> takeOver(String word) {
    return fillings.redeem(word);
  }

  /// Shuts out everybody to whom the filling was handed.
  public boolean takeBack(String key) {
    return fillings.revoke(key);
  }

  private Filling put(Filling filling, Proposal proposal, Origin origin) {
    return interview.answer(
        form(filling), filling, proposal.field(), proposal.typed(), origin, today());
  }

  /// Whether nobody answered the field yet, or only the same source did.
  private static boolean isOpen(Filling filling, String field, Origin origin) {
    return filling
        .answer(field)
        .filter(answer -> !answer.value().isEmpty() && answer.origin() != origin)
        .isEmpty();
  }

  private FillingState state(Filling filling) {
    return interview.state(form(filling), filling, today());
  }

  private Form form(Filling filling) {
    return forms
        .find(filling.form())
        .orElseThrow(() -> new IllegalStateException("No form is called " + filling.form()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
