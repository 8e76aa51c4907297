package vn.motcua.knowledge.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;

/// Which procedure each document speaks of: a whole record, a passage of one, or a phrase.
final class Owners {

  private final int[] owners;

  private Owners(int[] owners) {
    this.owners = owners;
  }

  static Owners read(IndexSearcher searcher, Records records, Phrases phrases) throws IOException {
    var owners = new int[searcher.getIndexReader().maxDoc()];
    Arrays.fill(owners, Records.NONE);
    for (var leaf : searcher.getIndexReader().leaves()) {
      for (var field : new String[] {Fields.CODE, Fields.PASSAGE_OF}) {
        var codes = DocValues.getBinary(leaf.reader(), field);
        for (var doc = codes.nextDoc(); doc != NO_MORE_DOCS; doc = codes.nextDoc()) {
          owners[leaf.docBase + doc] = records.number(codes.binaryValue().utf8ToString());
        }
      }
    }
    phrases.forEach((document, code) -> owners[document] = records.number(code));
    return new Owners(owners);
  }

  /// The number of the record, or [Records#NONE].
  int of(int document) {
    return owners[document];
  }
}
