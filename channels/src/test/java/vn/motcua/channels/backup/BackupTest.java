package vn.motcua.channels.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.storage.key.MasterKey;

/// What is copied, and what is not.
class BackupTest extends Backups {

  /// The control: the words stand in the file of the database while the copy has none of them.
  @Test
  void holdsNoByteOfWhatWasErasedBefore() throws IOException {
    var erased = report("loi da xoa", "chi Dieu");
    try (var database = Database.inside(data(""))) {
      new StoredReports(database, CLOCK, KEEP).erase(erased);
      assertThat(bytes(data("store/motcua.mv.db"))).contains("loi da xoa");
      new Backup(data(""), database, CLOCK, out()).run(target(), false);
    }

    assertThat(unzipped(Manifest.DATABASE)).doesNotContain("loi da xoa", "Dieu").contains("REPORT");
  }

  @Test
  void copiesOneMomentWhileOthersWrite() throws Exception {
    var going = new AtomicBoolean(true);
    try (var database = Database.inside(data(""));
        var writer = Executors.newSingleThreadExecutor()) {
      var reports = new StoredReports(database, CLOCK, KEEP);
      reports.file(written("0"));
      var begun = new java.util.concurrent.CountDownLatch(20);
      writer.execute(() -> {
        for (var each = 1; going.get(); each++) {
          reports.file(written(Integer.toString(each)));
          begun.countDown();
        }
      });
      begun.await();
      assertThat(new Backup(data(""), database, CLOCK, out()).run(target(), false)).isZero();
      going.set(false);
    }
    assertThat(restore()).isZero();

    assertThat(reported()).hasSizeGreaterThan(20).allMatch(words -> words.endsWith("chi Dieu"));
  }

  @Test
  void leavesTheKeyOutUnlessAsked() throws IOException {
    MasterKey.inside(data(""));
    backup(false);
    assertThat(names()).doesNotContain(Manifest.KEY);
    Files.delete(target());
    backup(true);
    assertThat(names()).contains(Manifest.KEY);

    var before = Files.readString(data(Manifest.KEY));
    Files.delete(data(Manifest.KEY));
    restore();
    assertThat(data(Manifest.KEY)).hasContent(before);
  }

  @Test
  void writesOverNothing() throws IOException {
    Files.writeString(target(), "của người khác");
    assertThat(backup(false)).isOne();
    assertThat(target()).hasContent("của người khác");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayReadIt() throws IOException {
    backup(false);
    assertThat(Files.getPosixFilePermissions(target()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    MasterKey.inside(data(""));
    Files.delete(target());
    backup(true);
    Files.delete(data(Manifest.KEY));
    restore();
    assertThat(Files.getPosixFilePermissions(data(Manifest.KEY)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
