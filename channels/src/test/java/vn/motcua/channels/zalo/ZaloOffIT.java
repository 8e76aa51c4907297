package vn.motcua.channels.zalo;

import org.junit.jupiter.api.Test;
import vn.motcua.channels.RunningApplication;

class ZaloOffIT extends RunningApplication {

  @Test
  void hasNoEndpointWhereNoAccountIsOn() {
    expect(post("/webhooks/zalo/oa", "{}"), 404, "not-found");
  }
}
