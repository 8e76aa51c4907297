package vn.motcua.evaluation.ablation;

import java.util.List;

/// One way to search, open until it is closed.
interface Search extends AutoCloseable {

  /// Codes, best first.
  List<String> find(String text);

  @Override
  void close();
}
