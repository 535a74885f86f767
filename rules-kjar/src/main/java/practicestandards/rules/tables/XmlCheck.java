package practicestandards.rules.tables;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams the XML of a package: no document type, no outside target, bounded in all. */
final class XmlCheck {
  private static final int MOST_ELEMENTS = 250_000;
  private static final int DEEPEST = 64;
  private static final String SAVE_AGAIN = "Copy the rows into a fresh copy of the workbook.";
  private static final XMLInputFactory FACTORY = factory();

  private final Faults faults;
  private int elements;

  XmlCheck(Faults faults) {
    this.faults = faults;
  }

  void check(String part, byte[] content) {
    if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
      return;
    }
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
      for (int depth = 0; xml.hasNext() && elements <= MOST_ELEMENTS; ) {
        depth += step(part, xml, depth);
        if (depth < 0) {
          return;
        }
      }
      if (elements > MOST_ELEMENTS) {
        faults.inFile("The workbook is too complicated.", SAVE_AGAIN);
      }
    } catch (XMLStreamException notXml) {
      faults.inFile("The part " + part + " is damaged.", SAVE_AGAIN);
    }
  }

  /** How much deeper the next event leads; far up and out where the rest is not worth reading. */
  private int step(String part, XMLStreamReader xml, int depth) throws XMLStreamException {
    switch (xml.next()) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
        faults.inFile("The part " + part + " declares a document type.", SAVE_AGAIN);
        return Integer.MIN_VALUE / 2;
      }
      case XMLStreamConstants.START_ELEMENT -> {
        elements++;
        checkTarget(xml);
        if (depth == DEEPEST) {
          faults.inFile("The part " + part + " is nested too deeply.", SAVE_AGAIN);
          return Integer.MIN_VALUE / 2;
        }
        return 1;
      }
      case XMLStreamConstants.END_ELEMENT -> {
        return -1;
      }
      default -> {
        return 0;
      }
    }
  }

  private void checkTarget(XMLStreamReader xml) {
    if ("External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
      faults.inFile(
          "The workbook points outside itself: "
              + Quoted.of(String.valueOf(xml.getAttributeValue(null, "Target")))
              + ".",
          "Remove hyperlinks and links to other files.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
