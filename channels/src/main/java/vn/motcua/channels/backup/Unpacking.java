package vn.motcua.channels.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads a backup, and believes nothing that its manifest does not say.
final class Unpacking implements AutoCloseable {

  /// More than a manifest of ours ever has.
  private static final int MANIFEST_BYTES = 50_000_000;

  private final ZipFile zip;
  private final Manifest manifest;

  /// @throws IOException if it is no backup, in words for the operator
  Unpacking(Path file) throws IOException {
    zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    try {
      manifest = read();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  private Manifest read() throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new IOException("it has no " + Manifest.NAME);
    }
    try (var in = zip.getInputStream(entry)) {
      var tree = JsonMapper.shared().readTree(in.readNBytes(MANIFEST_BYTES));
      if (tree.path("format").asInt(Integer.MAX_VALUE) > Manifest.FORMAT) {
        throw new IOException("it was made by a newer program");
      }
      return JsonMapper.shared().treeToValue(tree, Manifest.class);
    } catch (JacksonException | NullPointerException _) {
      throw new IOException(Manifest.NAME + " cannot be read");
    }
  }

  /// Reads every byte once and compares.
  ///
  /// @throws IOException if anything is missing, changed, too much or in a place of its own
  void check() throws IOException {
    var names = new HashSet<String>();
    for (var file : manifest.files()) {
      if (!Manifest.mayHold(file.path()) || !names.add(file.path())) {
        throw new IOException("it holds a file that is in no backup: " + file.path());
      }
      try (var nowhere = OutputStream.nullOutputStream()) {
        copy(file, nowhere);
      }
    }
    names.add(Manifest.NAME);
    if (zip.stream().anyMatch(entry -> !names.contains(entry.getName()))) {
      throw new IOException("it holds a file that its manifest does not name");
    }
  }

  /// Writes every file below a folder; nobody else on the machine may read it.
  void into(Path folder) throws IOException {
    for (var file : manifest.files()) {
      var target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      try (var out = Files.newOutputStream(target)) {
        copy(file, out);
      }
      if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  private void copy(Manifest.File file, OutputStream out) throws IOException {
    var entry = zip.getEntry(file.path());
    if (entry == null) {
      throw new IOException("it lacks " + file.path());
    }
    var digest = Packing.sha256();
    long size;
    try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
      size = in.transferTo(out);
    }
    if (size != file.size() || !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
      throw new IOException("it is damaged: " + file.path() + " is not what was backed up");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
