package vn.motcua.evaluation.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The cases of verdicts.
///
/// @param checksum SHA-256 of all files, in the order of their names
/// @param cases in the order of the files
public record VerdictCases(String checksum, List<VerdictCase> cases) {

  private static final YAMLMapper YAML = new YAMLMapper();

  public VerdictCases {
    cases = List.copyOf(cases);
  }

  /// The cases in the `.yaml` files of `folder`, each a list.
  ///
  /// @throws IllegalArgumentException naming the file, the case and the field that is malformed, or
  ///     an id that two cases share
  public static VerdictCases read(Path folder) {
    try {
      var sum = MessageDigest.getInstance("SHA-256");
      var cases = new ArrayList<VerdictCase>();
      for (var file : files(folder)) {
        var bytes = Files.readAllBytes(file);
        sum.update(bytes);
        cases.addAll(cases(file.getFileName().toString(), bytes));
      }
      refuseDoubles(cases);
      return new VerdictCases(HexFormat.of().formatHex(sum.digest()), cases);
    } catch (IOException e) {
      throw new UncheckedIOException("Cases cannot be read: " + folder, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<VerdictCase> cases(String file, byte[] bytes) {
    try {
      var root = YAML.readTree(bytes);
      if (!root.isArray()) {
        throw new IllegalArgumentException(file + ": must be a list of cases");
      }
      return root.valueStream().map(node -> VerdictCaseYaml.read(file, node)).toList();
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static void refuseDoubles(List<VerdictCase> cases) {
    var seen = new HashSet<String>();
    for (var each : cases) {
      if (!seen.add(each.id())) {
        throw new IllegalArgumentException("Two cases are called " + each.id());
      }
    }
  }
}
