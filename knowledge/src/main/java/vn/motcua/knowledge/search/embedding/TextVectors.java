package vn.motcua.knowledge.search.embedding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Texts and the vectors that are known of them, those of earlier starts too.
final class TextVectors {

  private final VectorFile file;
  private final Map<String, float[]> byFingerprint;
  private boolean changed;

  private TextVectors(VectorFile file, Map<String, float[]> byFingerprint, boolean changed) {
    this.file = file;
    this.byFingerprint = byFingerprint;
    this.changed = changed;
  }

  /// What `file` has of `texts`; the rest of it is given up.
  static TextVectors of(Collection<String> texts, VectorFile file) {
    var kept = file.read();
    var wanted = texts.stream().map(VectorFile::fingerprint).collect(Collectors.toSet());
    return new TextVectors(file, kept, kept.keySet().retainAll(wanted));
  }

  Optional<float[]> of(String text) {
    return Optional.ofNullable(byFingerprint.get(VectorFile.fingerprint(text)));
  }

  /// Adds vectors of one length to the others. Where the others have another length the model is
  /// no longer the one that made them, and they are given up.
  ///
  /// @throws EmbeddingUnavailable if they were
  void add(List<String> texts, List<float[]> vectors) {
    var length = vectors.getFirst().length;
    var before = byFingerprint.values().stream().findFirst();
    changed = true;
    if (before.isPresent() && before.get().length != length) {
      byFingerprint.clear();
      throw new EmbeddingUnavailable(
          "vectors of %d numbers came after some of %d".formatted(length, before.get().length));
    }
    for (var i = 0; i < texts.size(); i++) {
      byFingerprint.put(VectorFile.fingerprint(texts.get(i)), vectors.get(i));
    }
  }

  /// Keeps everything for the next start, if there is anything new in it.
  void save() {
    if (changed) {
      file.write(byFingerprint);
      changed = false;
    }
  }
}
