import type {InterfaceLines} from './interface-lines.js'

export const en: InterfaceLines = {
  language: 'en',
  lines: {
    subscribe: `
      discover more from {name}
      subscribe to get the latest posts sent to your email
      subscribe to our newsletter
      subscribe to my newsletter
      subscribe to the newsletter
      subscribe to {name} newsletter
      sign up for our newsletter
      sign up for the {name} newsletter
      sign up to our newsletter
      join our newsletter
      join our mailing list
      join # other subscribers
      get our newsletter
      get the latest news in your inbox
      get the latest posts delivered right to your inbox
      get new posts by email
      subscribe to blog via email
      follow blog via email
      enter your email address to subscribe to this blog and receive notifications of new posts by email
      enter your email to subscribe
      never miss a post
      never miss an update
      stay up to date
      stay in the loop
      be the first to know
      thanks for subscribing
      thank you for subscribing
      success! now check your email to confirm your subscription
      check your inbox to confirm your subscription
      email sent! check your inbox to complete your signup
      there was an error submitting your subscription. please try again
      by subscribing you agree to our privacy policy
      no spam. unsubscribe anytime
      no spam, unsubscribe at any time
      we won't send you spam. unsubscribe at any time
      we respect your privacy. unsubscribe at any time
      sign up for more like this
      this field is for validation purposes and should be left unchanged
      leave this field empty if you're human
      you can unsubscribe at any time
    `,
    field: `
      email
      e-mail
      your email
      email address
      your email address
      type your email
      enter your email
      enter your email address
      name
      your name
      first name
      last name
      required
      website
      message
      i agree to the privacy policy
    `,
    button: `
      subscribe
      subscribed
      sign up
      sign up now
      submit
      send
      join
      join now
      join us
      follow
      follow us
      following
      download
      download now
      buy now
      shop now
      get it now
      get started
      learn more
      read more
      show more
      load more
      see more
      view all
      see all
      close
      dismiss
      accept
      ok
      yes
      no
      share
      tweet
      like
      pin it
      save
      bookmark
      print
      email this
      copy link
      listen
      reply
      report
      search
      donate
      vote
      try again
      click here
      loading
    `,
    follow: `
      follow us on {network}
      follow me on {network}
      follow {name} on {network}
      find us on {network}
      like us on {network}
      like our {network} page
      join us on {network}
      join our {network} channel
      join our {network} group
      join our {network} community
      join our {network} server
      subscribe to our {network} channel
      subscribe to our channel
      follow us on social media
      follow us
      connect with us
      stay connected
      let's stay connected
      add {name} as a preferred source on google
      add us as a preferred source on google
      add as a preferred source on google
      follow us on google news
      get updates on {network}
      all my links
    `,
    share: `
      share this
      share this:
      share this article
      share this post
      share this story
      share this story, choose your platform
      share this page
      share on {network}
      share to {network}
      share via {network}
      share on {network} (opens in new window)
      click to share on {network}
      click to share on {network} (opens in new window)
      click to print (opens in new window)
      click to email a link to a friend (opens in new window)
      share by email
      share via email
      share with friends
      tweet this
      click to tweet
      post on x
      pin on pinterest
      email this article
      send to a friend
      print this article
      print this page
      printer-friendly version
      copy link to clipboard
      link copied
      link copied to clipboard
      like this:
      like loading
      discuss on hacker news
    `,
    counter: `
      # shares
      # share
      # likes
      # like
      # views
      # view
      # reads
      # followers
      # reactions
      shares
      views
      post views #
      post views
      total views
      total views #
      total visitors
      # total views
      views today
      hits #
    `,
    comment: `
      leave a reply
      leave a comment
      leave a reply cancel reply
      cancel reply
      post a comment
      add a comment
      add a comment
      write a comment
      be the first to comment
      be the first to leave a comment
      no comments yet
      log in to leave a comment
      log in to comment
      log in or register to post comments
      sign in to comment
      you must be logged in to post a comment
      you must log in to post a comment
      your email address will not be published
      your email address will not be published. required fields are marked
      required fields are marked
      save my name, email, and website in this browser for the next time i comment
      notify me of new posts by email
      notify me of follow-up comments by email
      comments are closed
      comments are closed for this article
      comments are off for this post
      comments powered by {name}
      please enable javascript to view the comments powered by {name}
      view all comments
      view comments
      show comments
      load comments
      join the discussion
      join the conversation
      continue the discussion
      have your say
      sign in with github
      login with github
      styling with markdown is supported
      comments for website {name}
      error: not found
      users of guests are not allowed to comment this publication
      report abuse
      hide comments
      continue the discussion at {name}
    `,
    commentHead: `
      comments
      comment
      preview
      write
      create template
      code of conduct
      hide
      conversation
      start the conversation
      sort by best
      sort by newest
      sort by oldest
      oldest
      newest
      most voted
      terms
      privacy
      feedback
      followers
      # followers
      help
      status
      about
      careers
      text to speech
      # comments
      # comment
      # comments on this post
      comments (#)
      facebook comments
      top comments (#)
      reader comments
      discussion
      # replies
      # thoughts on {name}
      # responses
    `,
    consent: `
      this website uses cookies
      this site uses cookies
      we use cookies
      we value your privacy
      we use cookies to personalise content and ads, to provide social media features and to analyse our traffic. we also share information about your use of our site with our social media, advertising and analytics partners who may combine it with other information that you've provided to them or that they've collected from your use of their services
      we use cookies on our website to give you the most relevant experience by remembering your preferences and repeat visits. by clicking “accept”, you consent to the use of all the cookies
      by continuing to use this site, you agree to our use of cookies
      accept all
      accept all cookies
      accept cookies
      allow all
      allow all cookies
      allow selection
      reject all
      deny
      manage preferences
      manage cookies
      manage consent
      cookie settings
      cookie policy
      privacy settings
      show details
      necessary
      preferences
      statistics
      marketing
      click to accept marketing cookies and enable this content
      powered by cookiebot by usercentrics
    `,
    ad: `
      advertisement
      advertisements
      advertising
      sponsored content
      promoted content
      paid content
      report this ad
      adchoices
      remove ads
      article continues below advertisement
      article continues after advertisement
      story continues below advertisement
      continue reading below
      advertisement - continue reading below
      scroll to continue with content
      scroll to continue
      ads via {name}
      ads by {name}
      advertise with us
      from our partners
      from around the web
      from the web
      sponsored links
      sponsored links by {name}
      promoted links by {name}
      ads via carbon
    `,
    adWord: `
      ad
      ads
      sponsored
      promoted
      partner content
      deal
      deal of the day
      add to basket
      add to cart
      in stock
      free shipping
      #% off
    `,
    rating: `
      rate this post
      rate this article
      rate this
      rate this:
      #/# - (# votes)
      # out of # stars
      average rating #
      average rating # / #. vote count: #
      total: # average: #
      click on a star to rate it
      no votes so far
      no votes so far! be the first to rate this post
      how useful was this post
      as you found this post useful
      was this helpful
      was this article helpful
      was this page helpful
      was this helpful? yes no
      did you find this article helpful
      did you like this article
      did you find it helpful? yes no
      thanks for your feedback
      thank you for your feedback
      # out of # found this helpful
      # people found this helpful
    `,
    account: `
      log in
      log out
      login
      sign in
      create an account
      create free account
      already have an account? log in
      already have an account? sign in
      already a subscriber? log in
      already a member? sign in
      this post is for subscribers only
      this post is for paying subscribers only
      this post is for paid subscribers
      this content is for members only
      register to continue reading
      subscribe to continue reading
      subscribe now to keep reading and get access to the full archive
      keep reading with a free trial
      continue reading with a subscription
      dear visitor, you are browsing our website as guest
      we strongly recommend you to register and login to view hidden contents
      you have # free articles left
      you have # free articles remaining
    `,
    mail: `
      view in browser
      view this email in your browser
      view email in browser
      read online
      having trouble viewing this email
      unsubscribe
      unsubscribe from this list
      update your preferences
      manage your subscription
      manage preferences
      you are receiving this email because you signed up for our newsletter
      you are receiving this email because you opted in via our website
      you received this email because you are subscribed to {name}
      this email was sent to {name}
      want to change how you receive these emails
      you can update your preferences or unsubscribe from this list
      did someone forward you this email? sign up here
      was this email forwarded to you? sign up here
      forward to a friend
      forward this email
      no longer want to receive these emails
      no longer want to receive these emails? unsubscribe
      update your email preferences or unsubscribe here
      terms of service
      sent to {name}
      sent by {name}
      our mailing address is
      add us to your address book
      sent with {name}
      all rights reserved
    `,
    app: `
      download our app
      download the app
      get the app
      get our app
      get it on google play
      download on the app store
      available on the app store
      open in app
      open in the app
      read in the app
      use the app
      install the app
    `,
    blocker: `
      ad blocker detected
      adblock detected
      adblocker detected
      please disable your ad blocker
      please turn off your ad blocker
      please disable your adblocker to continue
      please consider supporting us by disabling your ad blocker
      it looks like you are using an ad blocker
      i've disabled adblock
      i have disabled my ad blocker
      please enable javascript
      javascript is disabled
      you need to enable javascript to run this app
      this site requires javascript
    `,
    support: `
      buy me a coffee
      buy us a coffee
      support us
      support my work
      support our work
      support this site
      support this blog
      support me on {network}
      support us on {network}
      become a member
      become a patron
      become a supporter
      make a donation
      donate via paypal
      if you enjoyed this article, please consider supporting us
    `,
    maker: `
      powered by {name}
      built with {name}
      made with {name}
      by {name}
      via {name}
    `,
    navigation: `
      back to top
      select language
      translate
      to top
      top
      previous
      next
      previous post
      next post
      previous article
      next article
      previous page
      next page
      older posts
      newer posts
      back to home
      home
      skip to content
      skip to main content
      table of contents
      menu
      last updated # months ago
    `
  }
}
