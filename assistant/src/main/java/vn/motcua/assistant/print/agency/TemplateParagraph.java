package vn.motcua.assistant.print.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import vn.motcua.assistant.print.PlaceText;
import vn.motcua.assistant.print.sheet.PlainText;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.layout.Template;

/// A paragraph with places. Word cuts its text into runs where it likes, in the midst of a place
/// too: what replaces a place stands in the run where the place begins, so it looks like that.
final class TemplateParagraph {

  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");

  private final Form form;
  private final List<Element> texts;

  /// @param texts its pieces of text, in their order
  TemplateParagraph(Form form, List<Element> texts) {
    this.form = form;
    this.texts = texts;
  }

  /// What stands in braces and is no place of this form.
  List<String> unknown() {
    return PLACE
        .matcher(text())
        .results()
        .map(found -> found.group())
        .filter(found -> part(found).isEmpty())
        .toList();
  }

  /// Replaces the places, from the last to the first, so that those before stay where they are.
  void fill(PlaceText places) {
    var found = PLACE.matcher(text()).results().toList();
    for (var place : found.reversed()) {
      var text = part(place.group()).map(places::of).orElse("");
      replace(place.start(), place.end(), PlainText.of(text));
    }
  }

  private String text() {
    return texts.stream().map(Element::getTextContent).collect(Collectors.joining());
  }

  private Optional<Template.Part> part(String place) {
    try {
      return Template.of(place).parts().stream()
          .filter(_ -> Template.of(place).fields().stream().allMatch(this::known))
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean known(String field) {
    return form.field(field).isPresent();
  }

  private void replace(int from, int to, String replacement) {
    int start = 0;
    boolean written = false;
    for (var piece : texts) {
      var text = piece.getTextContent();
      int end = start + text.length();
      if (end > from && start < to) {
        var before = text.substring(0, Math.max(0, from - start));
        var after = text.substring(Math.min(text.length(), to - start));
        piece.setTextContent(before + (written ? "" : replacement) + after);
        piece.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        written = true;
      }
      start = end;
    }
  }
}
