package vn.motcua.assistant.verdict.told;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.rule.CaseFact;

/// One paper to judge, with all that is known.
///
/// @param forProcedure the procedure; null where none was named
/// @param ofDossier its dossier; null where no procedure was named
/// @param words the paper, as it was named, without words on its form
/// @param ofType the kind of paper; null where none was recognised
/// @param maybe the kinds that the words may mean, where none was recognised for sure
/// @param form the form asked about; UNSTATED where none was
/// @param circumstances the case; how it is filed is always said here
/// @param day the day asked about
public record Case(
    @Nullable Procedure forProcedure,
    @Nullable Dossier ofDossier,
    String words,
    @Nullable EvidenceType ofType,
    List<EvidenceType> maybe,
    Form form,
    Circumstances circumstances,
    LocalDate day) {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?iu)^(?!.*công dân Việt Nam).*((?:người|luật sư|yếu tố|lực lượng, phương tiện) nước ngoài"
              + "|phương tiện [\\p{L} ]{0,20}của Campuchia|không quốc tịch|nhập quốc tịch|thị thực)");

  /// The procedure; empty where none was named.
  public Optional<Procedure> procedure() {
    return Optional.ofNullable(forProcedure);
  }

  /// The procedure's name; empty where none was named.
  public String title() {
    return procedure().map(Procedure::name).orElse("");
  }

  /// Its dossier; empty where no procedure was named.
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(ofDossier);
  }

  /// The code of the procedure; null where none was named.
  public @Nullable String code() {
    return forProcedure == null ? null : forProcedure.code();
  }

  /// How it is filed; at the counter where nothing was said.
  public FilingChannel.Kind channel() {
    return circumstances.channel().orElse(FilingChannel.Kind.IN_PERSON);
  }

  /// The kind of paper; empty where none was recognised.
  public Optional<EvidenceType> type() {
    return Optional.ofNullable(ofType);
  }

  /// The paper by its official name, or as it was named.
  public String name() {
    return type().map(EvidenceType::name).orElse(words);
  }

  /// What is known of the case. A procedure for foreigners is known to be about one.
  public Set<CaseFact> known() {
    var known = EnumSet.noneOf(CaseFact.class);
    known.addAll(circumstances.known());
    if (forProcedure != null && FOREIGN.matcher(forProcedure.name()).find()) {
      known.add(CaseFact.FOREIGN);
    }
    return known;
  }

  /// The same, in another form.
  public Case in(Form other) {
    return new Case(forProcedure, ofDossier, words, ofType, maybe, other, circumstances, day);
  }

  /// The same, filed in another way.
  public Case by(FilingChannel.Kind channel) {
    return by(circumstances.by(channel));
  }

  /// The same in other circumstances.
  public Case by(Circumstances others) {
    return new Case(forProcedure, ofDossier, words, ofType, maybe, form, others, day);
  }
}
