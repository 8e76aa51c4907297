package vn.motcua.channels.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
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
/// one.
public final class LiveRuleStanding {

  private static final Logger LOG = LoggerFactory.getLogger(LiveRuleStanding.class);

  /// Nothing may free anybody.
  private static final RuleStanding CLOSED = new RuleStanding(true, Map.of(), Set.of());

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

  private RuleStanding read() throws IOException {
    try {
      var root = JsonMapper.shared().readTree(Files.readString(file));
      var approved = new LinkedHashMap<String, Approval>();
      for (var each : root.path("approved")) {
        approved.put(
            each.path("rule").asString(),
            new Approval(each.path("by").asString(), LocalDate.parse(each.path("on").asString())));
      }
      var withdrawn = new LinkedHashSet<String>();
      root.path("withdrawn").forEach(each -> withdrawn.add(each.asString()));
      return new RuleStanding(needsApproval, approved, withdrawn);
    } catch (JacksonException | DateTimeException e) {
      LOG.error("{} cannot be read; no rule frees anybody until it can: {}", file, e.getMessage());
      return CLOSED;
    }
  }
}
