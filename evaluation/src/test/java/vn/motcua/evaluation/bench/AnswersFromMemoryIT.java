package vn.motcua.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;

/// What a table of the program says is read once. A virtual thread that reads one for each question
/// holds the lock of the program's own archive, and may never get a processor back from others that
/// wait for the same lock to load a class: all answers then stand still.
class AnswersFromMemoryIT {

  private static final List<String> QUESTIONS =
      List.of(
          "làm khai sinh cho con cần giấy tờ gì",
          "mat the can cuoc lam lai het bao nhieu tien",
          "phường đòi sổ hộ khẩu khi đăng ký kết hôn có đúng không",
          "con sinh ở bệnh viện nhưng cha mẹ chưa cưới thì khai sinh sao",
          "đăng ký tạm trú nộp ở đâu, mấy ngày có",
          "xây nhà cấp 4 có phải xin phép không",
          "khoản 2 Điều 14 Luật Hộ tịch",
          "muốn mở quán ăn nhỏ thì làm gì trước",
          "giúp tôi điền tờ khai đăng ký khai sinh",
          "công chức nhận hồ sơ đòi thêm tiền bồi dưỡng",
          "nộp hồ sơ hôm nay thì bao giờ có kết quả khai tử",
          "what papers do I need to register a marriage",
          "thủ tục nhập khẩu tàu vũ trụ",
          "ba mất rồi, nhà đất sang tên cho con sao đây");

  @Test
  void readsNoFileOfTheProgramForAQuestionAnew(@TempDir Path dataDir) throws Exception {
    var archive = new Archive(getClass().getClassLoader());
    var answering = archive.loadClass(Answering.class.getName()).getDeclaredConstructor(Path.class);
    answering.setAccessible(true);
    @SuppressWarnings("unchecked")
    var answers = (UnaryOperator<String>) answering.newInstance(dataDir);
    assertThat(QUESTIONS).map(answers).doesNotContain("");
    archive.read.clear();

    assertThat(QUESTIONS).map(answers).doesNotContain("");

    assertThat(archive.read).isEmpty();
  }

  /// The assistant over the embedded knowledge.
  static final class Answering implements UnaryOperator<String> {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Local local;

    Answering(Path dataDir) {
      this.local = Local.open(dataDir, DAY);
    }

    @Override
    public String apply(String text) {
      var question = new Question(text, List.of(), Audience.CITIZEN, Language.VI, null, DAY);
      return local.ask(question).text();
    }
  }

  /// Our classes, loaded anew, and a note of every file that they ask for.
  private static final class Archive extends ClassLoader {

    final Set<String> read = new ConcurrentSkipListSet<>();

    Archive(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        var known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        return name.startsWith("vn.motcua.") ? ours(name) : super.loadClass(name, resolve);
      }
    }

    private Class<?> ours(String name) throws ClassNotFoundException {
      try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        var bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      read.add(name + " read by " + readers());
      return super.getResource(name);
    }

    private static List<String> readers() {
      return StackWalker.getInstance()
          .walk(frames ->
              frames
                  .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                  .filter(place -> place.startsWith("vn.motcua."))
                  .skip(2)
                  .limit(5)
                  .toList());
    }
  }
}
