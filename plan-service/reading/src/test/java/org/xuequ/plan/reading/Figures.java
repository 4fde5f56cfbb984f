package org.xuequ.plan.reading;

/** Hits, what was said and what was wanted, for the four figures; adds up over plans. */
record Figures(
        int headings,
        int tree,
        int saidSections,
        int wantedSections,
        int measures,
        int strict,
        int saidMeasures,
        int wantedMeasures) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                headings + other.headings,
                tree + other.tree,
                saidSections + other.saidSections,
                wantedSections + other.wantedSections,
                measures + other.measures,
                strict + other.strict,
                saidMeasures + other.saidMeasures,
                wantedMeasures + other.wantedMeasures);
    }

    double headingScore() {
        return f1(headings, saidSections, wantedSections);
    }

    double outlineScore() {
        return f1(tree, saidSections, wantedSections);
    }

    double measureScore() {
        return f1(measures, saidMeasures, wantedMeasures);
    }

    double strictScore() {
        return f1(strict, saidMeasures, wantedMeasures);
    }

    private static double f1(int hit, int said, int wanted) {
        return said + wanted == 0 ? 1 : 2.0 * hit / (said + wanted);
    }

    @Override
    public String toString() {
        return "headings %.3f outline %.3f measures %.3f strict %.3f"
                .formatted(headingScore(), outlineScore(), measureScore(), strictScore());
    }
}
