package vn.motcua.assistant.verdict.told;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.kinship.Kin;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.rule.DocumentRule.Filer;

/// What is known of the person's case.
///
/// @param saidChannel how it is filed; null where not said
/// @param saidFiler who files; null where not said
/// @param facts what is so
/// @param denied what is said not to be so
/// @param kin what the one who files may be to the one it is for; empty where not said
/// @param privateDemander whether somebody other than a state office demands the paper
/// @param said the phrases themselves
/// @param unread those that were not understood
public record Circumstances(
    FilingChannel.@Nullable Kind saidChannel,
    @Nullable Filer saidFiler,
    Set<CaseFact> facts,
    Set<CaseFact> denied,
    Set<Kin> kin,
    boolean privateDemander,
    List<String> said,
    List<String> unread) {

  private static final Set<Kin> CLOSE = Set.of(Kin.PARENT, Kin.CHILD, Kin.SPOUSE);

  /// Nothing is known.
  public static final Circumstances UNKNOWN =
      new Circumstances(null, null, Set.of(), Set.of(), Set.of(), false, List.of(), List.of());

  public Circumstances {
    facts = Set.copyOf(facts);
    denied = Set.copyOf(denied);
    kin = Set.copyOf(kin);
    said = List.copyOf(said);
    unread = List.copyOf(unread);
  }

  /// How it is filed.
  public Optional<FilingChannel.Kind> channel() {
    return Optional.ofNullable(saidChannel);
  }

  /// Who files.
  public Optional<Filer> filer() {
    return Optional.ofNullable(saidFiler);
  }

  /// The same, with the facts that `words` tell of besides: a paper's own name may say that it is of
  /// another country, or lost.
  public Circumstances with(Circumstances words) {
    var all = EnumSet.noneOf(CaseFact.class);
    all.addAll(facts);
    all.addAll(words.facts());
    return new Circumstances(
        saidChannel, saidFiler, all, denied, kin, privateDemander, said, unread);
  }

  /// The same, with what was stated outright; that goes before what was read in phrases.
  public Circumstances stated(Optional<FilingChannel.Kind> channel, Optional<Filer> filer) {
    var filed = channel.map(this::by).orElse(this);
    return filer.map(filed::by).orElse(filed);
  }

  /// Only how it is filed and by whom.
  public Circumstances untold() {
    return new Circumstances(
        saidChannel,
        saidFiler,
        Set.of(),
        Set.of(),
        Set.of(),
        privateDemander,
        List.of(),
        List.of());
  }

  /// The same, filed in another way.
  public Circumstances by(FilingChannel.Kind channel) {
    return new Circumstances(channel, saidFiler, facts, denied, kin, privateDemander, said, unread);
  }

  /// The same, filed by another person.
  public Circumstances by(Filer filer) {
    return new Circumstances(saidChannel, filer, facts, denied, kin, privateDemander, said, unread);
  }

  /// What is so, who files included: whoever does not file in person is a proxy.
  public Set<CaseFact> known() {
    var all = EnumSet.noneOf(CaseFact.class);
    all.addAll(facts);
    filer().filter(filer -> filer != Filer.SELF).ifPresent(filer -> all.add(CaseFact.PROXY));
    all.addAll(byKin());
    return all;
  }

  /// What follows from how the one who files is related to the one it is for.
  private Set<CaseFact> byKin() {
    var found = EnumSet.noneOf(CaseFact.class);
    if (kin.isEmpty()) {
      return found;
    }
    if (CLOSE.containsAll(kin)) {
      found.add(CaseFact.BY_CLOSE_KIN);
    }
    if (Collections.disjoint(CLOSE, kin)) {
      found.add(CaseFact.BY_FARTHER_KIN);
    }
    if (kin.equals(Set.of(Kin.OTHER))) {
      found.add(CaseFact.BY_OUTSIDER);
    }
    return found;
  }

  /// What is said not to be so.
  Set<CaseFact> excluded() {
    var all = EnumSet.noneOf(CaseFact.class);
    all.addAll(denied);
    filer().filter(filer -> filer == Filer.SELF).ifPresent(filer -> all.add(CaseFact.PROXY));
    return all;
  }
}
