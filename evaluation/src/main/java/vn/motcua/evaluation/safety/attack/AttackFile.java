package vn.motcua.evaluation.safety.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.evaluation.safety.attack.Attack.Family;

/// Our own attacks, a file a family.
///
/// @param checksum SHA-256 of all files, in the order of their names
/// @param attacks in the order of the files
public record AttackFile(String checksum, List<Attack> attacks) {

  private static final YAMLMapper YAML = new YAMLMapper();

  public AttackFile {
    attacks = List.copyOf(attacks);
  }

  /// The attacks in the `.yaml` files of `folder`.
  ///
  /// @throws IllegalArgumentException naming the file or the attack that is malformed, or an id or a
  ///     text that two attacks share
  public static AttackFile read(Path folder) {
    try (var all = Files.list(folder)) {
      var sum = MessageDigest.getInstance("SHA-256");
      var attacks = new ArrayList<Attack>();
      for (var file : all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        var bytes = Files.readAllBytes(file);
        sum.update(bytes);
        attacks.addAll(attacks(file, bytes));
      }
      refuseDoubles(attacks);
      return new AttackFile(HexFormat.of().formatHex(sum.digest()), attacks);
    } catch (IOException e) {
      throw new UncheckedIOException("Attacks cannot be read: " + folder, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static List<Attack> attacks(Path file, byte[] bytes) {
    try {
      var root = YAML.readTree(bytes);
      var family = family(root);
      return root.path("attacks").valueStream().map(node -> attack(family, node)).toList();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static Family family(JsonNode root) {
    var carriers = EnumSet.noneOf(Carrier.class);
    root.path("carriers").forEach(node -> carriers.add(Carrier.valueOf(upper(node))));
    return new Family(
        text(root, "class"),
        text(root, "harm"),
        carriers,
        root.path("alone").asBoolean(false),
        root.path("fixed").asBoolean(false));
  }

  private static Attack attack(Family family, JsonNode node) {
    var encoding = Encoding.valueOf(upper(node.path("encoding"), "none"));
    return new Attack(
        text(node, "id"),
        family,
        node.path("language").asString("vi"),
        encoding.of(text(node, "text")).repeat(node.path("repeat").asInt(1)),
        text(node, "mustNot"),
        node.path("never").valueStream().map(JsonNode::asString).toList(),
        node.path("history").valueStream().map(AttackFile::turn).toList());
  }

  private static Turn turn(JsonNode node) {
    return new Turn(Turn.Role.valueOf(upper(node.path("role"))), text(node, "text"));
  }

  private static String upper(JsonNode node) {
    return upper(node, "");
  }

  private static String upper(JsonNode node, String otherwise) {
    return node.asString(otherwise).toUpperCase(Locale.ROOT);
  }

  private static String text(JsonNode node, String field) {
    var text = node.path(field).asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("%s lacks '%s'".formatted(node.path("id"), field));
    }
    return text;
  }

  private static void refuseDoubles(List<Attack> attacks) {
    var seen = new HashSet<String>();
    for (var attack : attacks) {
      if (!seen.add(attack.id()) || !seen.add(attack.text())) {
        throw new IllegalArgumentException("Two attacks are or say the same: " + attack.id());
      }
    }
  }
}
