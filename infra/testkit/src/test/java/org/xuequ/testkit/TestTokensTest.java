package org.xuequ.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TestTokensTest {
    @Test
    void a_token_is_verified_by_the_served_key_and_carries_the_grants() throws Exception {
        String[] parts =
                TestPerson.of("p-1").granted("PRINCIPAL", "/d1/s01").token().split("\\.", -1);
        JsonNode key = JsonMapper.shared().readTree(served()).at("/keys/0");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.get("n")), number(key.get("e")))));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        JsonNode claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.at("/sub").asString()).isEqualTo("p-1");
        assertThat(claims.at("/school").asString()).isEqualTo("s01");
        assertThat(claims.at("/grants/0/role").asString()).isEqualTo("PRINCIPAL");
        assertThat(claims.at("/grants/0/path").asString()).isEqualTo("/d1/s01");
    }

    private static String served() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(TestTokens.jwksUri()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asString()));
    }
}
