"""What reviewers say in Vietnamese."""

TABLE = """
approve: đồng ý, duyệt, phê duyệt, tán thành, chấp thuận, chấp nhận, ok, ổn rồi, được, được rồi, nhất trí
approve: ủng hộ, vâng, thông qua, không vấn đề, hài lòng, đạt, ổn cả, ổn thôi, thế là ổn
send: gửi đi, gửi, phát hành, đăng, xuất bản, gửi được, in đi, cứ gửi, cho phát hành, mời phát hành, cho gửi
send: công bố, cứ đăng, tiến hành
nothing: không có ý kiến, không ý kiến, không có ý kiến gì, không phản đối, không có gì để sửa
nothing: không cần sửa, không có góp ý, không thay đổi, giữ nguyên, không có thay đổi, không có gì thêm
nothing: không còn gì, không có vấn đề gì, không thấy lỗi, không có lỗi
beside: tôi, chúng tôi, em, mình, với, cho, nội dung, bản, bản thảo, số, số này, bản tin, này, nhé, ạ, rồi
beside: hoàn toàn, đã, thì, về, phía, đề nghị, xin, mời, việc, là, của, bên, hết, thêm, gì, luôn, đi, như
beside: toàn bộ
if: nếu, với điều kiện, điều kiện, sau khi, rồi hãy, khi nào, xong rồi, rồi phát hành, rồi gửi, có rồi
if: trước khi, về nguyên tắc, miễn là
but: nhưng, tuy nhiên, trừ, ngoại trừ, còn lại, ngoài ra, gần như, chỉ có, chỉ cần
change: sửa, chỉnh, thay, đổi, thêm địa, thêm vào, bổ sung, xóa, xoá, bỏ đi, thay thế, rút ngắn, cập nhật
change: cần sửa, cần thay, cần thêm, cần chỉnh, nên sửa, nên đổi, nên thay, cắt bỏ
fault: thiếu, nhầm, không đúng, không chính xác, gây hiểu, bị sai, viết sai, ghi sai, sai tên, sai ngày
fault: sai số, bị lỗi, có lỗi, lỗi chính tả, mờ quá, bị mờ, bị hỏng, đã cũ
refuse: không đồng ý, không duyệt, phản đối, từ chối, không tán thành, bác bỏ, không nên, đừng gửi
refuse: đừng đăng, không được phát, bỏ hẳn, không chấp nhận, không thể, không gửi, dừng lại, không ủng hộ
refuse: tổn thương
later: ngày mai, tối nay, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, chưa, tuần sau
later: sẽ đọc, sẽ xem, trả lời, thời gian, ngày nữa, bỏ phiếu trắng, mở được, tệp, công tác, xin chờ
later: chờ tôi, đợi tôi, để sau, sẽ trả
others: nói rằng, theo anh, theo chị, theo ông, theo bà, đồng nghiệp, biên bản, số trước, xin hỏi, hỏi lại
doubt: có lẽ, có thể, không biết, không chắc, nghi ngờ, hình như, phân vân, băn khoăn, chắc là
received: đã nhận, nhận được
not: không, chưa, chẳng, đừng
pleasant: cảm ơn, cám ơn, trân trọng, kính gửi, rất hay, đẹp, tốt, chúc, vui vẻ, chào, đã đọc, bài viết
pleasant: xin lỗi, cuối tuần, chúc mừng, hay lắm, hay quá
next time: số sau, lần sau, kỳ sau, tương lai, số tới
"""
