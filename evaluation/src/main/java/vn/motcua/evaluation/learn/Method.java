package vn.motcua.evaluation.learn;

/// How a matcher is taught.
///
/// @param size numbers of a point
/// @param rounds how often everything is gone through
/// @param rate how far the first steps go (Adagrad)
/// @param sharpness what the product of two points is multiplied by before the shares are taken
/// @param tailed share of the lessons that get a few words of the procedure's page appended, as
///     questions have words beside the matter
/// @param bare share of the lessons seen as typed without accents
/// @param dropped share of the traits left out of a lesson, so that none is relied on alone
/// @param rows rows of pages gone through in each round, for each lesson
/// @param rowWeight how much such a row counts
/// @param rarest how many rows of pages must have a trait that no wording has
/// @param seed of everything drawn by chance
record Method(
    int size,
    int rounds,
    double rate,
    double sharpness,
    double tailed,
    double bare,
    double dropped,
    double rows,
    float rowWeight,
    int rarest,
    long seed) {

  /// The method that taught the shipped matcher; tried against others on questions left out.
  static final Method SHIPPED = new Method(64, 8, 0.15, 14, 0.6, 0.25, 0.2, 0.3, 0.2f, 5, 20261122);
}
