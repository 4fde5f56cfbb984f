package org.xuequ.plan.reading.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The straight lines that a page draws: borders of tables, however they are drawn (ISO 32000-1, 8.5). */
final class Rulings {
    private static final float STRAIGHT = 1.5f;
    private static final float SHORTEST = 6;
    private static final int MOST = 20_000;

    /** A line across or down; {@code at} is its distance from the edge that it runs along. */
    record Ruling(boolean across, float at, float from, float to) {}

    private final PDFStreamEngine engine;
    private final List<Ruling> drawn = new ArrayList<>();
    private final List<Ruling> path = new ArrayList<>();
    private Point2D.Float first = new Point2D.Float();
    private Point2D.Float last = new Point2D.Float();

    Rulings(PDFStreamEngine engine) {
        this.engine = engine;
    }

    /** Those of the page so far, in its own coordinates; forgets them. */
    List<Ruling> take() {
        List<Ruling> all = List.copyOf(drawn);
        drawn.clear();
        path.clear();
        return all;
    }

    List<OperatorProcessor> operators() {
        List<OperatorProcessor> all = new ArrayList<>();
        for (String name : List.of("re", "m", "l", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            all.add(new Drawing(name));
        }
        return all;
    }

    private final class Drawing extends OperatorProcessor {
        private final String name;

        private Drawing(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[4];
            for (int i = 0; i < Math.min(4, operands.size()); i++) {
                numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            draw(name, numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void draw(String operator, float[] n) {
        switch (operator) {
            case "re" -> {
                move(n[0], n[1]);
                line(place(n[0] + n[2], n[1]));
                line(place(n[0] + n[2], n[1] + n[3]));
                line(place(n[0], n[1] + n[3]));
                line(first);
            }
            case "m" -> move(n[0], n[1]);
            case "l" -> line(place(n[0], n[1]));
            case "h" -> line(first);
            case "n" -> path.clear();
            default -> {
                if (drawn.size() < MOST) {
                    drawn.addAll(path);
                }
                path.clear();
            }
        }
    }

    private void move(float x, float y) {
        first = place(x, y);
        last = first;
    }

    private void line(Point2D.Float to) {
        boolean across = Math.abs(to.y - last.y) < STRAIGHT;
        boolean down = Math.abs(to.x - last.x) < STRAIGHT;
        if (across && Math.abs(to.x - last.x) >= SHORTEST && path.size() < MOST) {
            path.add(new Ruling(true, to.y, Math.min(to.x, last.x), Math.max(to.x, last.x)));
        } else if (down && Math.abs(to.y - last.y) >= SHORTEST && path.size() < MOST) {
            path.add(new Ruling(false, to.x, Math.min(to.y, last.y), Math.max(to.y, last.y)));
        }
        last = to;
    }

    private Point2D.Float place(float x, float y) {
        return engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    }
}
