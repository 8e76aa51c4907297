package vn.motcua.assistant.print.agency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.motcua.assistant.print.PlaceText;
import vn.motcua.knowledge.form.Form;

/// One XML part of a DOCX: its body, a header, a footer.
final class TemplatePart {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document document;
  private final List<TemplateParagraph> paragraphs = new ArrayList<>();

  /// @throws SAXException if it is no sound XML, or declares entities
  TemplatePart(Form form, byte[] xml) throws IOException, SAXException {
    try {
      var parser = parsers().newDocumentBuilder();
      parser.setErrorHandler(null); // or it prints to the terminal
      document = parser.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser lacks a safe setting", e);
    }
    var all = document.getElementsByTagNameNS(WORD, "p");
    for (int at = 0; at < all.getLength(); at++) {
      paragraphs.add(new TemplateParagraph(form, texts((Element) all.item(at))));
    }
  }

  /// Entities are refused, so nothing outside is ever read and nothing swells.
  private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }

  /// The texts of a paragraph, without those of paragraphs inside it: a text box has its own.
  private static List<Element> texts(Element paragraph) {
    var texts = new ArrayList<Element>();
    collect(paragraph, texts);
    return texts;
  }

  private static void collect(Node node, List<Element> texts) {
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && !is(element, "p")) {
        if (is(element, "t")) {
          texts.add(element);
        } else {
          collect(element, texts);
        }
      }
    }
  }

  private static boolean is(Element element, String name) {
    return WORD.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /// Places that name no field, or are no places.
  Set<String> unknown() {
    var unknown = new LinkedHashSet<String>();
    paragraphs.forEach(paragraph -> unknown.addAll(paragraph.unknown()));
    return unknown;
  }

  /// The part with its places filled.
  byte[] fill(PlaceText places) throws IOException {
    paragraphs.forEach(paragraph -> paragraph.fill(places));
    var out = new ByteArrayOutputStream();
    try {
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException("The part cannot be written", e);
    }
    return out.toByteArray();
  }
}
