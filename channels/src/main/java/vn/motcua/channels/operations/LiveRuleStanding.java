package vn.motcua.channels.operations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.RuleStanding.Approval;

/// What the installation says of the rules, from `rules.json` in the data directory: read anew as
/// soon as it changes, so that a rule can be withdrawn at once.
///
/// ```json
/// { "approved": [ { "rule": "NR-005", "by": "Sở Tư pháp", "on": "2026-11-01" } ],
///   "withdrawn": [ "NR-026" ] }
/// ```
///
/// A file that cannot be read frees nobody: until it can, every rule needs an approval and none has
/// one, and what was withdrawn stays withdrawn.
public final class LiveRuleStanding {

  private static final Logger LOG = LoggerFactory.getLogger(LiveRuleStanding.class);

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;
  private final boolean needsApproval;
  private FileTime changed = FileTime.fromMillis(0); // guarded by this
  private RuleStanding standing; // guarded by this

  /// @param file where approvals and withdrawals are written
  /// @param needsApproval whether a rule without approval may make no paper "not required"
  public LiveRuleStanding(Path file, boolean needsApproval) {
    this.file = file;
    this.needsApproval = needsApproval;
    this.standing = new RuleStanding(needsApproval, Map.of(), Set.of());
  }

  /// What holds now.
  public synchronized RuleStanding now() {
    try {
      if (!Files.exists(file)) {
        changed = FileTime.fromMillis(0);
        standing = new RuleStanding(needsApproval, Map.of(), Set.of());
        return standing;
      }
      var last = Files.getLastModifiedTime(file);
      if (!last.equals(changed)) {
        changed = last;
        standing = read();
      }
      return standing;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + file, e);
    }
  }

  /// Writes what holds from now on, in one step.
  ///
  /// @throws IllegalStateException if the file cannot be read: nobody's approvals may get lost
  public synchronized void change(UnaryOperator<RuleStanding> change) {
    var before = now();
    if (before.needsApproval() && !needsApproval) {
      throw new IllegalStateException(file + " cannot be read; mend it first");
    }
    var after = change.apply(before);
    var approved =
        new TreeMap<>(after.approved())
            .entrySet().stream()
                .map(
                    each -> new Approved(each.getKey(), each.getValue().by(), each.getValue().on()))
                .toList();
    var said = new Said(approved, after.withdrawn().stream().sorted().toList());
    try {
      var next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(said));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      changed = FileTime.fromMillis(0);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private RuleStanding read() {
    try {
      var said = JSON.readValue(Files.readString(file), Said.class);
      var approved = new LinkedHashMap<String, Approval>();
      said.approved()
          .forEach(each -> approved.put(each.rule(), new Approval(each.by(), each.on())));
      return new RuleStanding(needsApproval, approved, Set.copyOf(said.withdrawn()));
    } catch (IOException | JacksonException e) {
      LOG.error("{} cannot be read; no rule frees anybody until it can: {}", file, e.getMessage());
      return new RuleStanding(true, Map.of(), standing.withdrawn());
    }
  }

  /// The file, read strictly: a field with a slip in its name would withdraw nothing, unnoticed.
  private record Said(List<Approved> approved, List<String> withdrawn) {

    @JsonCreator
    static Said of(
        @JsonProperty("approved") @Nullable List<Approved> approved,
        @JsonProperty("withdrawn") @Nullable List<String> withdrawn) {
      return new Said(
          approved == null ? List.of() : List.copyOf(approved),
          withdrawn == null ? List.of() : List.copyOf(withdrawn));
    }
  }

  /// An approval as the file writes it; nothing may be left out.
  record Approved(String rule, String by, LocalDate on) {

    Approved {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(on, "on");
    }
  }
}
