package vn.motcua.channels.backup;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Writes a backup: a ZIP that only its owner may read, whole on the disk once [#finish] returned.
final class Packing implements AutoCloseable {

  private final FileChannel channel;
  private final ZipOutputStream zip;
  private final List<Manifest.File> files = new ArrayList<>();

  Packing(Path file) throws IOException {
    var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    channel =
        FileChannel.open(
            file,
            Set.of(CREATE_NEW, WRITE),
            posix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0]);
    zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
  }

  /// Puts a file in.
  void add(String path, Path file) throws IOException {
    var digest = sha256();
    zip.putNextEntry(new ZipEntry(path));
    var out = new DigestOutputStream(zip, digest);
    long size = Files.copy(file, out);
    zip.closeEntry();
    files.add(new Manifest.File(path, size, HexFormat.of().formatHex(digest.digest())));
  }

  /// Puts a file, or all files of a folder, in; nothing where there is none.
  void addAll(String path, Path source) throws IOException {
    if (!Files.exists(source)) {
      return;
    }
    try (var all = Files.walk(source)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        var rest = source.relativize(file).toString().replace('\\', '/');
        add(rest.isEmpty() ? path : path + "/" + rest, file);
      }
    }
  }

  /// Ends it with what it says of itself.
  Manifest finish(Instant now, String schema) throws IOException {
    var manifest = new Manifest(Manifest.FORMAT, now, schema, files);
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    zip.flush();
    channel.force(true);
    return manifest;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
