package org.xuequ.plan.reading.format.pdf;

/** Words printed in one go; lengths in points, from the left and upper edges of the page, the top being the baseline. */
record Word(float left, float right, float top, float size, String text) {
    /** Between the feet and the heads of its letters. */
    float middle() {
        return top - size / 3;
    }

    float center() {
        return (left + right) / 2;
    }
}
